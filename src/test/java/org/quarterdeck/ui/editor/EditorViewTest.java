package org.quarterdeck.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.fixtures.TinyDictionary;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.importer.DeckImporter;
import org.quarterdeck.importer.ImportMonitor;
import org.quarterdeck.importer.markdown.MarkdownDeckReader;
import org.quarterdeck.spelling.DictionaryFinder;
import org.quarterdeck.spelling.Spelling;
import org.quarterdeck.ui.editor.strip.SlideStrip;
import org.quarterdeck.ui.editor.text.WorkshopTextArea;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.editing.SegmentedText;
import org.quarterdeck.workshop.parser.WorkshopParser;

class EditorViewTest {

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

    private static final double FOUR_LINES = 70;

    @TempDir
    Path folder;

    private final LoggingEditorHost host = new LoggingEditorHost();
    private ViewWindow<EditorView> screen;

    private void open(String text, String draft) {
        screen = ViewWindow.of(() -> new EditorView(new EditedFile("workshop.md", folder, text, draft), host));
        screen.seen("the slides are there", () -> strip().getItems().size() == SegmentedText.of(text).count());
    }

    @AfterEach
    void close() {
        screen.does(screen.view()::close);
        screen.close();
    }

    private SlideStrip strip() {
        return (SlideStrip) screen.node("#strip");
    }

    private WorkshopTextArea area() {
        return (WorkshopTextArea) screen.node("#text");
    }

    private String text() {
        return screen.view().text();
    }

    private void add(String tile) {
        screen.click("#editor-add");
        screen.robot().clickOn("#add-" + tile);
        screen.seen("the form has the focus", () -> screen.scene().getFocusOwner() instanceof TextInputControl field
                && "form-heading".equals(field.getId()));
    }

    private void write(String id, String words) {
        screen.does(() -> {
            Node field = screen.node("#" + id);
            field.requestFocus();
            ((TextInputControl) field).selectAll();
        });
        screen.write(words);
    }

    @Test
    void what_is_typed_is_read_shown_and_undone_word_by_word() {
        open(TEXT, null);
        screen.does(() -> {
            area().requestFocus();
            area().moveTo(TEXT.indexOf("Goodbye") + "Goodbye".length());
        });
        screen.seen("the last slide is looked at", () -> strip().chosen() == 2);
        screen.write(" all");
        screen.seen("the strip has read it",
                () -> "Goodbye all".equals(screen.view().read().workshop().segments().get(2).title()));
        screen.says("#editor-state", "Not saved yet");
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(TEXT.replace("Goodbye", "Goodbye "), text());
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(TEXT, text());
        screen.press(KeyCode.CONTROL, KeyCode.Y);
        screen.press(KeyCode.CONTROL, KeyCode.Y);
        screen.press(KeyCode.CONTROL, KeyCode.S);
        assertTrue(host.asked.contains("save " + TEXT.replace("Goodbye", "Goodbye all")));
        screen.says("#editor-state", "Saved");
    }

    @Test
    void a_slide_is_dragged_to_another_place_in_the_strip() {
        open(TEXT, null);
        screen.seen("the slides are drawn", () -> cells().size() == 3);
        screen.robot().drag(cells().getFirst(), MouseButton.PRIMARY).moveTo(cells().get(2)).moveBy(30, 0).drop();
        screen.seen("it stands last",
                () -> List.of("What shall we eat?", "Goodbye", "Welcome").equals(
                        screen.view().read().workshop().segments().stream().map(Segment::title).toList()));
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        screen.seen("it is back", () -> TEXT.equals(text()));
    }

    private List<Node> cells() {
        return screen.all(".slide-cell").stream().filter(cell -> cell instanceof ListCell<?> one && !one.isEmpty())
                .sorted(Comparator.comparingDouble(cell -> cell.localToScene(0, 0).getX())).toList();
    }

    @Test
    void delete_in_the_strip_takes_the_slide_out_and_undo_brings_it_back() {
        open(TEXT, null);
        screen.does(() -> {
            strip().getSelectionModel().clearAndSelect(1);
            strip().requestFocus();
        });
        screen.press(KeyCode.DELETE);
        assertFalse(text().contains("What shall we eat?"));
        assertTrue(text().contains("# Goodbye"));
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(TEXT, text());
        screen.does(() -> {
            strip().getSelectionModel().clearAndSelect(1);
            strip().requestFocus();
        });
        screen.press(KeyCode.ALT, KeyCode.RIGHT);
        assertTrue(text().indexOf("Goodbye") < text().indexOf("What shall we eat?"));
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        screen.does(() -> strip().getSelectionModel().clearAndSelect(1));
        screen.does(strip()::requestFocus);
        screen.press(KeyCode.CONTROL, KeyCode.D);
        screen.seen("a copy", () -> strip().getItems().size() == 4);
    }

    @Test
    void a_whole_workshop_is_written_without_a_word_of_markdown() {
        open("---\ntitle: Saying no\n---\n", null);
        add("cover-slide");
        screen.write("Saying no");
        add("choice");
        screen.write("Who said no this week?");
        write("form-row-0", "I did");
        write("form-row-1", "I tried: twice");
        add("words");
        screen.write("What makes it hard?");
        add("bullets-slide");
        screen.write("Three ways");
        write("form-row-0", "Not now");
        write("form-notes", "Ask for examples.");
        add("scale");
        screen.write("How sure are you?");
        write("key-points", "7");
        screen.seen("all is read", () -> screen.view().read().text().equals(text()));
        var read = WorkshopParser.read("workshop.md", text(), folder);
        assertEquals("[]", read.faults().toString(), text());
        assertEquals("Saying no, Who said no this week?, What makes it hard?, Three ways, How sure are you?",
                String.join(", ", read.workshop().segments().stream().map(s -> s.title()).toList()));
        assertTrue(text().contains("- [ ] I tried: twice\n"), text());
        assertTrue(text().contains("<!-- Ask for examples. -->"), text());
        assertTrue(text().contains("points: 7\n"), text());
        screen.press(KeyCode.F5);
        assertEquals("live", host.asked.getLast());
        assertTrue(host.asked.contains("save " + text()));
    }

    @Test
    void an_exercise_in_groups_is_written_in_its_form() {
        open(TEXT, null);
        add("breakout-slide");
        screen.write("Save this meeting");
        write("key-breakout", "");
        assertTrue(text().contains("breakout: 4\n"), "what is no number is not written: " + text());
        screen.write("5");
        screen.does(() -> ((ComboBox<?>) screen.node("#key-breakout-or")).getSelectionModel().select(1));
        screen.does(() -> ((ComboBox<?>) screen.node("#key-assign")).getSelectionModel().select(1));
        row("tasks", 0, "Late: always");
        row("tasks", 1, "\"Nobody\" # remembers");
        row("capture", 0, "- What we change");
        row("places", 0, "By the window, left");
        screen.does(() -> ((CheckBox) screen.node("#key-vote")).fire());
        screen.seen("all is read", () -> screen.view().read().text().equals(text()));
        var read = WorkshopParser.read("workshop.md", text(), folder);
        assertEquals("[]", read.faults().toString(), text());
        assertEquals(
                new Breakout(0, 5, new Breakout.Assign(Breakout.How.SELF, null), List.of("By the window, left"),
                        List.of("Late: always", "\"Nobody\" # remembers"), List.of("- What we change"), true),
                read.workshop().segments().get(1).content());
    }

    /** Adds a row to a list of texts in a form and writes it. */
    private void row(String key, int index, String words) {
        screen.does(() -> ((Button) screen.node("#form-" + key + "-add")).fire());
        write("form-" + key + "-" + index, words);
    }

    @Test
    void a_choice_that_the_form_has_no_word_for_stays_as_it_is_written() {
        var text = TEXT + "\n---\nid: them\nbreakout: 4\nassign: {mixed: what-shall-we-eat}\n---\n# Groups\n";
        open(text, null);
        screen.does(() -> strip().getSelectionModel().clearAndSelect(3));
        screen.click("#as-form");
        screen.seen("its form is there", () -> screen.node("#key-assign") != null);
        var assign = (ComboBox<?>) screen.node("#key-assign");
        assertEquals("{mixed: what-shall-we-eat}", assign.getPromptText());
        assertEquals(-1, assign.getSelectionModel().getSelectedIndex());
        write("form-heading", "Others");
        assertTrue(text().endsWith("assign: {mixed: what-shall-we-eat}\n---\n# Others\n"), text());
    }

    @Test
    void tab_goes_from_the_words_of_an_answer_to_its_tick() {
        open(TEXT, null);
        add("choice");
        screen.does(() -> screen.node("#form-row-0").requestFocus());
        screen.press(KeyCode.TAB);
        assertTrue(screen.scene().getFocusOwner() instanceof CheckBox, () -> screen.scene().getFocusOwner().toString());
        screen.press(KeyCode.SPACE);
        assertTrue(text().contains("- [x] First answer\n"), text());
    }

    @Test
    void with_the_caret_among_the_workshop_s_keys_the_first_slide_has_its_form() {
        open(TEXT, null);
        screen.does(() -> area().moveTo(5));
        screen.click("#as-form");
        write("form-heading", "Good evening");
        assertEquals(TEXT.replace("# Welcome", "# Good evening"), text());
    }

    @Test
    void a_deck_of_another_tool_gets_two_polls_and_goes_live() throws Exception {
        var deck = Files.writeString(folder.resolve("talk.md"),
                "---\nmarp: true\n---\n# Our year\n\n---\n\n# Next year\n\n- More\n- Less\n");
        var made = new DeckImporter(List.of(new MarkdownDeckReader())).run(deck, folder.resolve("talk"), ImportMonitor.NONE)
                .folder();
        open(Files.readString(made.resolve("workshop.md")), null);
        screen.does(() -> strip().getSelectionModel().clearAndSelect(0));
        add("choice");
        screen.write("How was it?");
        add("words");
        screen.write("One word for next year");
        screen.seen("all is read",
                () -> text().contains("# One word for next year\n") && screen.view().read().text().equals(text()));
        var read = screen.view().read();
        assertTrue(read.canGoLive(), () -> read.faults().toString());
        assertEquals("Our year, How was it?, One word for next year, Next year",
                String.join(", ", read.workshop().segments().stream().map(s -> s.title()).toList()));
        screen.press(KeyCode.F5);
        assertEquals("live", host.asked.getLast());
    }

    @Test
    void what_is_added_first_comes_below_the_slide_that_is_looked_at() {
        open(TEXT, null);
        screen.says(".slide-caption", "Slide 1 of 3 · Welcome");
        add("words");
        screen.write("One word");
        screen.seen("it comes second",
                () -> List.of("Welcome", "One word", "What shall we eat?", "Goodbye").equals(
                        screen.view().read().workshop().segments().stream().map(Segment::title).toList()));
    }

    @Test
    void a_word_is_completed_at_a_key() {
        open(TEXT.replace("poll: choice", "poll: cho"), null);
        screen.does(() -> {
            area().requestFocus();
            area().moveTo(text().indexOf("cho\n") + 3);
        });
        screen.press(KeyCode.CONTROL, KeyCode.SPACE);
        assertEquals(TEXT, text());
    }

    @Test
    void a_question_that_stands_in_the_file_is_changed_in_its_form_and_nothing_else_is() {
        open(TEXT, null);
        screen.does(() -> strip().getSelectionModel().clearAndSelect(1));
        screen.click("#as-form");
        write("form-row-1", "Salad");
        screen.click("#key-shuffle");
        assertEquals(TEXT.replace("Bread", "Salad").replace("poll: choice\n", "poll: choice\nshuffle: true\n"), text());
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(TEXT.replace("Bread", "Salad"), text());
    }

    @Test
    void a_fault_is_listed_with_its_remedy_which_one_click_writes() {
        open(TEXT.replace("poll: choice", "poll: choise"), null);
        screen.seen("the fault", () -> screen.visible(".quick-fix"));
        screen.click(".quick-fix");
        assertEquals(TEXT, text());
        screen.seen("it is gone", () -> !screen.visible("#editor-faults"));
    }

    @Test
    void words_are_found_and_replaced() {
        open(TEXT, null);
        screen.press(KeyCode.CONTROL, KeyCode.F);
        write("find", "soup");
        write("replace", "Salad");
        screen.click("#replace-all");
        assertEquals(TEXT.replace("Soup", "Salad"), text());
    }

    @Test
    void changes_of_another_program_are_merged_or_asked_about() {
        open(TEXT, null);
        screen.does(() -> area().apply(TEXT.replace("Goodbye", "Farewell")));
        screen.does(() -> screen.view().savedElsewhere(TEXT.replace("Soup", "Salad")));
        assertEquals(TEXT.replace("Soup", "Salad").replace("Goodbye", "Farewell"), text());
        screen.does(() -> screen.view().savedElsewhere(TEXT.replace("Soup", "Salad").replace("Goodbye", "Bye")));
        assertTrue(screen.visible("#question"));
        assertEquals(((Labeled) screen.node("#question")).getTextFill(),
                ((FontIcon) screen.node(".question-bar .ikonli-font-icon")).getIconColor());
        screen.click("#question-1");
        assertEquals(TEXT.replace("Soup", "Salad").replace("Goodbye", "Bye"), text());
        assertTrue(screen.view().saved());
    }

    @Test
    void a_draft_is_in_the_text_and_what_is_not_saved_is_asked_about() {
        open(TEXT, TEXT + "More");
        assertEquals(TEXT + "More", text());
        screen.click("#editor-back");
        assertFalse(host.asked.contains("leave"));
        screen.click("#question-0");
        assertEquals("leave", host.asked.getLast());
        assertTrue(host.asked.contains("save " + TEXT + "More"));
    }

    @Test
    void a_remedy_is_written_at_its_fault_whatever_was_typed_since() {
        open(TEXT.replace("poll: choice", "poll: choise"), null);
        screen.seen("the fault", () -> screen.visible(".quick-fix"));
        screen.does(() -> {
            area().apply(text().replaceFirst("title: ", "title: My "));
            ((Button) screen.node(".quick-fix")).fire();
        });
        assertEquals(TEXT.replaceFirst("title: ", "title: My "), text());
    }

    @Test
    void what_is_discarded_leaves_no_draft() {
        open(TEXT, null);
        screen.does(() -> area().apply(TEXT + "More"));
        screen.click("#editor-back");
        screen.click("#question-1");
        screen.does(screen.view()::close);
        assertEquals("leave", host.asked.getLast());
        assertEquals("draft " + TEXT, host.asked.get(host.asked.size() - 2));
    }

    @Test
    void what_was_written_elsewhere_leaves_no_draft_here() {
        open(TEXT, null);
        screen.does(() -> {
            area().apply(TEXT + "More");
            screen.view().copied(TEXT + "More");
            screen.view().close();
        });
        assertFalse(host.asked.contains("draft " + TEXT + "More"), host.asked::toString);
        assertEquals("draft " + TEXT, host.asked.getLast());
    }

    @Test
    void what_is_typed_after_the_text_was_written_elsewhere_stays_as_a_draft() {
        open(TEXT, null);
        screen.does(() -> {
            area().apply(TEXT + "More words");
            screen.view().copied(TEXT + "More");
            screen.view().close();
        });
        assertEquals("draft " + TEXT + "More words", host.asked.getLast());
    }

    @Test
    void a_file_that_comes_back_is_no_longer_said_to_be_gone() {
        open(TEXT, null);
        screen.does(screen.view()::goneElsewhere);
        assertTrue(screen.visible("#notice"));
        screen.does(() -> screen.view().savedElsewhere(TEXT));
        assertFalse(screen.visible("#notice"));
        assertTrue(screen.view().saved());
    }

    @Test
    void a_text_that_is_opened_is_no_change_that_would_drop_its_draft() {
        open(TEXT, TEXT + "More");
        var changes = new AtomicInteger();
        screen.does(() -> new WorkshopTextArea(changes::incrementAndGet).open(TEXT));
        assertEquals(0, changes.get());
    }

    private MenuItem remedy(String id) {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .filter(menu -> "remedies".equals(menu.getId())).flatMap(menu -> menu.getItems().stream())
                .filter(item -> id.equals(item.getId())).findFirst().orElse(null);
    }

    private void copied(ClipboardContent content) {
        screen.does(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    private static ClipboardContent words(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        return content;
    }

    @Test
    void what_a_word_processor_copied_comes_in_as_a_list_and_rows_of_a_form() {
        open(TEXT, null);
        screen.does(() -> {
            area().requestFocus();
            area().moveTo(text().indexOf("# Goodbye"));
        });
        copied(words("•\tNot now\r\n•\tLater\r\n"));
        screen.press(KeyCode.CONTROL, KeyCode.V);
        assertEquals(TEXT.replace("# Goodbye", "- Not now\n- Later\n# Goodbye"), text());
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(TEXT, text());
        screen.does(() -> strip().getSelectionModel().clearAndSelect(1));
        screen.click("#as-form");
        screen.does(() -> {
            var field = (TextInputControl) screen.node("#form-row-1");
            field.requestFocus();
            field.selectAll();
        });
        copied(words("1.\tSalad\r\n2.\tRice\r\n3.\tCake"));
        screen.press(KeyCode.CONTROL, KeyCode.V);
        assertEquals(TEXT.replace("- [ ] Bread\n", "- [ ] Salad\n- [ ] Rice\n- [ ] Cake\n"), text());
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(TEXT, text());
    }

    @Test
    void a_picture_that_was_copied_comes_below_the_text_of_the_slide() throws Exception {
        open(TEXT, null);
        var picture = Files.createFile(folder.resolve("our ship.png")).toFile();
        screen.does(() -> {
            area().requestFocus();
            area().moveTo(text().length());
        });
        var content = new ClipboardContent();
        content.putFiles(List.of(picture));
        copied(content);
        screen.press(KeyCode.CONTROL, KeyCode.V);
        assertTrue(text().contains("# Goodbye\n\n![](our%20ship.png)\n"), text());
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(TEXT, text());
    }

    @Test
    void a_file_that_is_seen_as_it_was_just_saved_is_no_change_of_another_program() {
        host.saving = new CompletableFuture<>();
        open(TEXT, null);
        screen.does(() -> area().apply(TEXT + "More"));
        screen.press(KeyCode.CONTROL, KeyCode.S);
        screen.does(() -> {
            area().apply(TEXT + "More words");
            screen.view().savedElsewhere(TEXT + "More");
        });
        assertFalse(screen.words().contains("another program"), screen.words());
        assertEquals(TEXT + "More words", text());
        screen.does(() -> host.saving.complete(Optional.empty()));
        assertFalse(screen.view().saved());
    }

    @Test
    void a_misspelt_word_is_underlined_and_the_menu_writes_the_one_that_was_meant() throws Exception {
        var home = folder.resolve("home");
        TinyDictionary.write(Files.createDirectories(DictionaryFinder.own(home)), "en_GB");
        host.spelling = new Spelling(DictionaryFinder.of(home), home);
        open(TEXT.replace("---\n# Welcome", "lang: en-GB\n---\n# Wellcome").replace("Soup", "Ahoi"), null);
        screen.seen("both words are underlined", () -> screen.all(".misspelt").size() == 2);
        screen.says("#spelling", "Spelling: English (United Kingdom)");
        screen.does(() -> {
            area().requestFocus();
            area().moveTo(text().indexOf("Wellcome") + 3);
        });
        screen.press(KeyCode.ALT, KeyCode.ENTER);
        screen.seen("the word is found", () -> remedy("suggestion") != null);
        screen.does(() -> remedy("suggestion").fire());
        screen.press(KeyCode.ESCAPE);
        assertTrue(text().contains("# Welcome\n"), text());
        screen.seen("one is left", () -> screen.all(".misspelt").size() == 1);
        screen.does(() -> area().moveTo(text().indexOf("Ahoi") + 3));
        screen.press(KeyCode.ALT, KeyCode.ENTER);
        screen.does(() -> remedy("keep-word").fire());
        screen.seen("none is left", () -> screen.all(".misspelt").isEmpty());
        screen.seen("the word is kept", () -> Files.exists(home.resolve("spelling.txt")));
        assertEquals("Ahoi\n", Files.readString(home.resolve("spelling.txt")));
        host.spelling = null;
        screen.does(screen.view()::spellingChosen);
        screen.says("#spelling", "Spelling is off");
    }

    @Test
    void long_lines_of_letters_that_join_are_broken_and_can_be_written_on() {
        var arabic = "هذه فقرة عربية طويلة جدا يجب أن تنكسر على عدة أسطر في محرر النصوص with English words في وسطها حتى النهاية ";
        open(TEXT.replace("# Goodbye", "# Goodbye\n\n" + arabic.repeat(4)), null);
        screen.does(() -> {
            area().requestFocus();
            area().moveTo(text().length() - 1);
        });
        screen.robot().write("z", 0);
        screen.seen("the line is broken into several",
                () -> screen.all(".workshop-text TextFlow").stream()
                        .anyMatch(line -> line.getLayoutBounds().getHeight() > FOUR_LINES));
        assertTrue(area().isWrapText());
        assertTrue(text().endsWith("النهاية z\n"), text());
    }

    @Test
    void a_language_without_a_dictionary_is_said() {
        var home = folder.resolve("home");
        host.spelling = new Spelling(DictionaryFinder.of(home), home);
        open(TEXT.replace("---\n# Welcome", "lang: tlh\n---\n# Welcome"), null);
        screen.seen("it is said", () -> screen.visible("#spelling")
                && ((Labeled) screen.node("#spelling")).getText().startsWith("No dictionary for"));
        assertTrue(screen.all(".misspelt").isEmpty());
    }
}
