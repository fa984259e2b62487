package org.quarterdeck.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileEndingTest {

    @TempDir
    Path folder;

    @Test
    void an_ending_is_added_where_it_lacks_and_takes_no_file_away_that_nobody_was_asked_about() throws Exception {
        var talk = folder.resolve("talk v1.2");
        assertEquals(folder.resolve("talk v1.2.md"), FileEnding.ensure(talk, ".md"));
        Files.createFile(folder.resolve("talk v1.2.md"));
        assertEquals(folder.resolve("talk v1.2 2.md"), FileEnding.ensure(talk, ".md"));
        assertEquals(folder.resolve("talk v1.2.md"), FileEnding.ensure(folder.resolve("talk v1.2.md"), ".md"),
                "the dialog asked about this one");
        assertEquals(folder.resolve("TALK.MD"), FileEnding.ensure(folder.resolve("TALK.MD"), ".md"));
    }
}
