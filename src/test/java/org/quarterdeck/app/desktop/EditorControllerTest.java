package org.quarterdeck.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quarterdeck.app.RunningDesktop.heard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.app.RunningDesktop;
import org.quarterdeck.ui.editor.EditorView;
import org.quarterdeck.ui.editor.text.WorkshopTextArea;

/** The editor with its file, and what others do to that. */
class EditorControllerTest {

    private static final String TEXT = RunningDesktop.EVENING;

    @TempDir
    Path home;

    private EditorView open(RunningDesktop program, Path workshop) {
        program.seen("the home screen is there", () -> program.texts().contains("An evening of votes"));
        program.does(() -> program.desktop().write(workshop));
        program.seen("the editor is there", () -> program.shows("#text"));
        return (EditorView) node("#editor");
    }

    private static void type(RunningDesktop program, String before, String words) {
        program.does(() -> {
            var area = (WorkshopTextArea) node("#text");
            area.apply(area.text().replace(before, before + words));
        });
    }

    private static void save(RunningDesktop program) {
        program.does(EditorControllerTest::save);
    }

    private static void save() {
        ((Button) node("#editor-save")).fire();
    }

    private static Node node(String selector) {
        return Window.getWindows().stream().map(window -> window.getScene().getRoot().lookup(selector)).filter(Objects::nonNull)
                .findFirst().orElseThrow();
    }

    @Test
    void a_file_that_is_gone_is_said_and_is_written_again() throws Exception {
        var file = home.resolve("talk.md");
        Files.writeString(file, TEXT);
        try (var program = new RunningDesktop(home)) {
            var editor = open(program, file);
            Files.delete(file);
            program.seen("it is said", () -> program.texts().contains("talk.md is gone"));
            program.seen("it counts as not saved", () -> program.texts().contains("Not saved yet"));
            type(program, "An evening of votes", " and words");
            save(program);
            heard("it is written", () -> Files.exists(file) && Files.readString(file).equals(editor.text()));
            assertTrue(editor.text().contains("votes and words"));
        }
    }

    @Test
    void a_folder_that_is_gone_is_said_in_plain_words_and_the_words_stay() throws Exception {
        var folder = Files.createDirectory(home.resolve("talk"));
        Files.writeString(folder.resolve("workshop.md"), TEXT);
        try (var program = new RunningDesktop(home)) {
            var editor = open(program, folder);
            type(program, "An evening of votes", " and words");
            Files.move(folder, home.resolve("elsewhere"));
            save(program);
            program.seen("it is said", () -> program.texts()
                    .contains("workshop.md could not be saved; what you wrote is still here: " + folder
                            + " isn’t there any more."));
            assertTrue(editor.text().contains("votes and words"));
            heard("a draft is kept", () -> drafts().contains("votes and words"));
        }
    }

    @Test
    void what_another_program_has_just_saved_is_not_written_over() throws Exception {
        var file = home.resolve("talk.md");
        Files.writeString(file, TEXT);
        try (var program = new RunningDesktop(home)) {
            var editor = open(program, file);
            type(program, "An evening of votes", " of mine");
            var theirs = TEXT.replace("An evening of votes", "An evening of theirs");
            program.does(() -> {
                try {
                    Files.writeString(file, theirs);
                    save();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            program.seen("it is asked about", () -> program.shows("#question-1"));
            assertEquals(theirs, Files.readString(file));
            assertTrue(editor.text().contains("An evening of votes of mine"), editor.text());
        }
    }

    @Test
    void a_draft_comes_back_beside_what_was_saved_since_and_writing_on_loses_neither() throws Exception {
        var file = home.resolve("talk.md");
        Files.writeString(file, TEXT);
        try (var program = new RunningDesktop(home)) {
            open(program, file);
            type(program, "An evening of votes", " and words");
            heard("a draft is kept", () -> drafts().contains("votes and words"));
        }
        Files.writeString(file, TEXT + "\n---\n# One more\n");
        try (var program = new RunningDesktop(home)) {
            var editor = open(program, file);
            assertTrue(editor.text().contains("votes and words"), editor.text());
            assertTrue(editor.text().contains("# One more"), editor.text());
            type(program, "# One more", " slide");
            heard("the draft has both", () -> drafts().contains("votes and words") && drafts().contains("# One more slide"));
        }
    }

    @Test
    void a_file_of_an_old_program_on_windows_is_read_and_saved_as_utf_8() throws Exception {
        var file = home.resolve("talk.md");
        Files.write(file, TEXT.replace("An evening", "Café “für” all: an evening").getBytes(Charset.forName("windows-1252")));
        try (var program = new RunningDesktop(home)) {
            var editor = open(program, file);
            assertTrue(editor.text().contains("Café “für” all"), editor.text());
            assertTrue(program.texts().contains("talk.md was written as windows-1252"), program.texts());
            assertTrue(program.texts().contains("Not saved yet"), program.texts());
            save(program);
            heard("it is saved", () -> new String(Files.readAllBytes(file), StandardCharsets.UTF_8).equals(editor.text()));
            program.seen("it counts as saved", () -> !program.texts().contains("Not saved yet"));
        }
    }

    @Test
    void a_file_that_is_seen_half_written_and_cut_within_a_letter_is_waited_for() throws Exception {
        var file = home.resolve("talk.md");
        Files.writeString(file, TEXT);
        try (var program = new RunningDesktop(home)) {
            var editor = open(program, file);
            var whole = (TEXT + "\n---\n# Café\n").getBytes(StandardCharsets.UTF_8);
            Files.write(file, Arrays.copyOf(whole, whole.length - 2));
            type(program, "An evening of votes", " and words");
            save(program);
            program.seen("it is not written over", () -> program.texts().contains("the file is no UTF-8 text"));
            Files.write(file, whole);
            program.seen("the whole comes in", () -> editor.text().endsWith("# Café\n"));
            assertTrue(editor.text().contains("votes and words"), editor.text());
        }
    }

    @Test
    void what_is_no_text_is_not_opened() throws Exception {
        var file = home.resolve("talk.md");
        Files.write(file, new byte[]{(byte) 0x89, 0, 1, 2, (byte) 0xC3});
        try (var program = new RunningDesktop(home)) {
            program.seen("the home screen is there", () -> program.texts().contains("An evening of votes"));
            program.does(() -> program.desktop().write(file));
            program.seen("it is said",
                    () -> program.texts().contains("“talk.md” could not be opened: the file is no UTF-8 text."));
            assertFalse(program.shows("#text"));
        }
        assertEquals(5, Files.size(file));
    }

    private String drafts() throws IOException {
        var folder = home.resolve("drafts");
        if (!Files.isDirectory(folder)) {
            return "";
        }
        var all = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (var each : files.filter(name -> !name.toString().endsWith(".base.md") && name.toString().endsWith(".md"))
                    .toList()) {
                all.append(Files.readString(each));
            }
        }
        return all.toString();
    }
}
