package org.quarterdeck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
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
    void a_link_stays_and_what_it_leads_to_is_written() throws Exception {
        var there = Files.createDirectory(folder.resolve("there"));
        for (var target : new Path[]{there.resolve("new.csv"), Files.writeString(there.resolve("old.csv"), "before")}) {
            var link = Files.createSymbolicLink(folder.resolve(target.getFileName()), folder.relativize(target));
            AtomicFileWriter.write(link, part -> Files.writeString(part, "now"));
            assertTrue(Files.isSymbolicLink(link));
            assertEquals("now", Files.readString(target));
        }
        var circle = Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));
        assertThrows(FileSystemException.class, () -> AtomicFileWriter.write(circle, part -> Files.writeString(part, "now")));
    }

    @Test
    void the_file_that_was_asked_for_is_blamed_and_not_the_one_beside_it() {
        var to = folder.resolve("a.csv");
        var fault = assertThrows(FileSystemException.class, () -> AtomicFileWriter.write(to, part -> {
            throw new AccessDeniedException(part.toString());
        }));
        assertEquals(to.toString(), fault.getFile());
    }

    @Test
    void what_a_killed_program_left_is_removed_by_the_next_one_and_nothing_else() throws Exception {
        var own = ".mine.pdf." + ProcessHandle.current().pid() + ".part";
        for (var name : new String[]{".last.pdf." + GONE + ".part", ".a.quarterdeck." + GONE + ".part",
                ".bars.png." + GONE + ".part", ".bars.svg." + GONE + ".part", ".csv.zip." + GONE + ".part", own,
                ".film.mkv." + GONE + ".part", "last.pdf." + GONE + ".part", ".last.pdf.x.part"}) {
            Files.writeString(folder.resolve(name), "half");
        }
        AtomicFileWriter.write(folder.resolve("new.csv"), part -> Files.writeString(part, "whole"));
        assertEquals(Set.of("new.csv", own, ".film.mkv." + GONE + ".part", "last.pdf." + GONE + ".part", ".last.pdf.x.part"),
                files());
        assertEquals("whole", Files.readString(folder.resolve("new.csv")));
    }
}
