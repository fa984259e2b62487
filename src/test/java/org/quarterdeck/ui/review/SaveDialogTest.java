package org.quarterdeck.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.FileChooser.ExtensionFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveDialogTest {

    private static final ExtensionFilter CSV = new ExtensionFilter("CSV", "*.csv");

    @TempDir
    Path folder;

    @Test
    void a_name_that_lacks_its_ending_gets_it_and_takes_no_file_away_that_nobody_was_asked_about() throws Exception {
        var chosen = folder.resolve("Saying no");
        assertEquals(folder.resolve("Saying no.csv"), SaveDialog.named(chosen, CSV, SessionFileType.PDF));
        Files.createFile(folder.resolve("Saying no.csv"));
        assertEquals(folder.resolve("Saying no 2.csv"), SaveDialog.named(chosen, CSV, SessionFileType.PDF));
        assertEquals(folder.resolve("Saying no.csv"),
                SaveDialog.named(folder.resolve("Saying no.csv"), CSV, SessionFileType.PDF), "the dialog asked about this one");
    }

    @Test
    void a_title_of_any_letters_and_length_is_a_name_that_a_file_can_have() {
        assertEquals("One person a b x \uD83D\uDE80", SaveDialog.clean("One/person: a\\b * \"x\" \uD83D\uDE80?"));
        var longest = SaveDialog.clean("\uD83D\uDE80".repeat(300));
        assertTrue((longest + ".quarterdeck").getBytes(StandardCharsets.UTF_8).length < 240, longest);
        assertEquals(longest, longest.strip());
    }
}
