package org.quarterdeck.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.ui.editor.strip.SlideStrip;

/** What is typed faster than the editor reads and draws it, as on a slow machine. */
class FastTypingTest {

    private static final String TEXT = """
            ---
            title: An evening
            ---
            # Welcome

            ---
            poll: choice
            ---
            # What shall we eat?

            - [ ] Soup
            - [ ] Bread

            ---
            # Goodbye
            """;

    @TempDir
    Path folder;

    private final LoggingEditorHost host = new LoggingEditorHost();
    private ViewWindow<EditorView> screen;

    private void open() {
        screen = ViewWindow.of(() -> new EditorView(new EditedFile("workshop.md", folder, TEXT, null), host));
        screen.seen("the slides are there", () -> ((SlideStrip) screen.node("#strip")).getItems().size() == 3);
        screen.does(() -> ((SlideStrip) screen.node("#strip")).getSelectionModel().clearAndSelect(1));
        screen.click("#as-form");
    }

    @AfterEach
    void close() {
        screen.does(screen.view()::close);
        screen.close();
    }

    /** Types into what has the focus, all in one moment of the JavaFX thread. */
    private void type(String words) {
        Node focused = screen.scene().getFocusOwner();
        words.codePoints().mapToObj(Character::toString).forEach(letter -> Event.fireEvent(focused,
                new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false)));
    }

    @Test
    void words_in_the_notes_of_a_form_stay_in_their_slide() {
        open();
        screen.does(() -> {
            var notes = (TextInputControl) screen.node("#form-notes");
            for (var words = new StringBuilder(); words.length() < 60;) {
                notes.setText(words.append("Wait for all. ").toString());
            }
        });
        screen.seen("it is read", () -> screen.view().read().text().equals(screen.view().text()));
        assertEquals(
                TEXT.replace("- [ ] Bread\n",
                        "- [ ] Bread\n\n<!-- Wait for all. Wait for all. Wait for all. Wait for all. Wait for all. -->\n"),
                screen.view().text());
    }

    @Test
    void letters_that_follow_a_new_row_at_once_are_in_it() {
        open();
        screen.does(() -> {
            screen.node("#form-row-1").requestFocus();
            Event.fireEvent(screen.node("#form-row-1"),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "\r", "\r", KeyCode.ENTER, false, false, false, false));
            type("Salad");
        });
        screen.seen("it is read", () -> screen.view().text().contains("- [ ] Salad"));
    }

    @Test
    void letters_that_follow_a_pick_in_the_palette_at_once_are_in_the_new_question() {
        open();
        screen.does(() -> {
            ((Button) screen.node("#editor-add")).fire();
            ((Button) screen.node("#add-words")).fire();
            type("One word");
        });
        assertTrue(screen.view().text().contains("# One word\n"), screen.view().text());
    }

    @Test
    void who_writes_without_a_pause_has_a_draft_all_the_same() {
        open();
        var heading = (TextInputControl) screen.node("#form-heading");
        Eventually.until("a draft is kept while more is typed", () -> {
            screen.does(() -> heading.appendText("?"));
            return host.asked.stream().anyMatch(asked -> asked.startsWith("draft "));
        });
    }
}
