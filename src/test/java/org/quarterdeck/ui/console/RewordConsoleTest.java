package org.quarterdeck.ui.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.NoConsoleHost;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.state.RoomState;

/** A slip on the slide, mended while the room looks on. */
class RewordConsoleTest {

    private static final String TEXT = """
            ---
            title: Slips
            ---
            # Welcom to all

            ---
            id: pick
            poll: choice
            ---
            # Which on?

            - [ ] Tee
            - [ ] Coffee
            """;

    private final List<Boolean> kept = Collections.synchronizedList(new ArrayList<>());
    private final PlayedSession room = PlayedSession.ofText(TEXT, Path.of("."));
    private final ViewWindow<ConsoleView> screen = ConsoleWindow.of(room.session(), new NoConsoleHost() {

        @Override
        public boolean keepable(Map<String, String> changed) {
            return !changed.isEmpty() && kept.isEmpty();
        }

        @Override
        public boolean hasWorkshopFile() {
            return true;
        }

        @Override
        public String keepWords(RoomState state, boolean inCopy) {
            kept.add(inCopy);
            return "workshop.md has the new words now.";
        }
    });

    @AfterEach
    void close() {
        ConsoleWindow.close(screen);
        room.close();
    }

    private TextArea text() {
        return (TextArea) screen.view().lookup("#reword-text");
    }

    private void type(String wrong, String right) {
        screen.does(() -> text().setText(text().getText().replace(wrong, right)));
    }

    private String title() {
        return room.state().segment().title();
    }

    @Test
    void one_key_opens_the_text_and_one_shows_it_to_the_room() {
        screen.press(KeyCode.F2);
        assertEquals("# Welcom to all", text().getText());
        assertTrue(text().isFocused());
        type("Welcom", "Welcome");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        Eventually.until("the room reads it", () -> title().equals("Welcome to all"));
        screen.says("#said", "The room reads the new words. Ctrl\u00a0Z takes them back; F2 offers to write them to the file.");
        Eventually.until("the panel has closed", () -> !text().isVisible() || !screen.view().panelOpen());
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        Eventually.until("it is as before", () -> title().equals("Welcom to all"));
    }

    @Test
    void esc_keeps_what_is_half_typed() {
        screen.press(KeyCode.F2);
        type("Welcom", "Welco");
        screen.press(KeyCode.ESCAPE);
        assertFalse(screen.view().panelOpen());
        assertEquals("Welcom to all", title());
        screen.press(KeyCode.F2);
        assertEquals("# Welco to all", text().getText());
    }

    @Test
    void what_cannot_be_read_is_told_beside_it() {
        room.at("pick").people(3).then(Move.OPEN).vote(3);
        screen.press(KeyCode.F2);
        type("- [ ] Coffee", "- [ ] Coffee\n- [ ] Water");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        Eventually.until("the reason stands there",
                () -> ((Label) screen.view().lookup("#reword-wrong")).getText().startsWith("People have answered already"));
        assertTrue(screen.view().panelOpen());
        type("\n- [ ] Water", "");
        type("Tee", "Tea");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        Eventually.until("the option reads right", () -> room.state().segment().poll() != null
                && room.state().segment().poll().question().options().equals(List.of("Tea", "Coffee")));
        assertEquals(3, room.state().poll().answers());
    }

    @Test
    void the_file_is_offered_the_change_from_the_panel_and_at_the_end() {
        screen.press(KeyCode.F2);
        assertFalse(screen.view().lookup("#reword-write").getParent().isVisible());
        type("Welcom", "Welcome");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        Eventually.until("the room reads it", () -> title().equals("Welcome to all"));
        screen.seen("the panel has closed", () -> !screen.view().panelOpen());
        screen.press(KeyCode.F2);
        screen.seen("the offer", () -> screen.view().lookup("#reword-write").getParent().isVisible());
        screen.press(KeyCode.ESCAPE);
        room.then(Move.END);
        screen.seen("the offer at the end", () -> screen.all(".trouble-bar .button").stream()
                .anyMatch(node -> node instanceof javafx.scene.control.Button button
                        && "Write this change to workshop.md".equals(button.getText())));
        screen.does(() -> screen.all(".trouble-bar .button").stream()
                .filter(node -> node instanceof javafx.scene.control.Button button
                        && "Write this change to workshop.md".equals(button.getText()))
                .forEach(node -> ((javafx.scene.control.Button) node).fire()));
        Eventually.until("it is written", () -> kept.equals(List.of(false)));
    }
}
