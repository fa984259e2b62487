package org.quarterdeck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileWriterTest {

    /** Above any that a system gives. */
    private static final String GONE = "999999999999";

    @TempDir
    Path folder;

    private Set<String> files() throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    @Test
    void what_a_killed_program_left_is_removed_by_the_next_one_and_nothing_else() throws Exception {
        var own = ".mine.pdf." + ProcessHandle.current().pid() + ".part";
        for (var name : new String[]{".last.pdf." + GONE + ".part", ".a.quarterdeck." + GONE + ".part", own,
                ".film.mkv." + GONE + ".part", "last.pdf." + GONE + ".part", ".last.pdf.x.part"}) {
            Files.writeString(folder.resolve(name), "half");
        }
        AtomicFileWriter.write(folder.resolve("new.csv"), part -> Files.writeString(part, "whole"));
        assertEquals(Set.of("new.csv", own, ".film.mkv." + GONE + ".part", "last.pdf." + GONE + ".part", ".last.pdf.x.part"),
                files());
        assertEquals("whole", Files.readString(folder.resolve("new.csv")));
    }
}
