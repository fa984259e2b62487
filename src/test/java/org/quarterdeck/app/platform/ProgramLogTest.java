package org.quarterdeck.app.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.quarterdeck.fixtures.QuietConsole;

@Isolated("it listens to every logger")
class ProgramLogTest {

    @TempDir
    Path home;
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();

    @AfterEach
    void as_before() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    @Test
    void keeps_what_went_wrong_and_what_ended_a_thread() throws IOException, InterruptedException {
        try (var terminal = new QuietConsole(); var log = ProgramLog.open(home)) {
            assertFalse(log.brokeOff());
            Logger.getLogger("quarterdeck.test").log(Level.WARNING, "the disk is slow");
            var thread = Thread.ofPlatform().name("lost").start(() -> {
                throw new IllegalStateException("no sail");
            });
            thread.join();
        }
        var text = Files.readString(ProgramLog.folder(home).resolve("quarterdeck-0.log"));
        assertTrue(text.contains("the disk is slow") && text.contains("lost ended by a fault") && text.contains("no sail"), text);
    }

    @Test
    void says_of_a_file_that_fails_only_how_its_name_ends() throws IOException {
        try (var terminal = new QuietConsole(); var log = ProgramLog.open(home)) {
            var denied = new AccessDeniedException("/home/anna/Acme & Sons.pdf", "/home/anna/Acme & Sons.pdf.part", "it is open");
            denied.addSuppressed(new FileNotFoundException("/home/anna/Acme (new)/notes.md (No such file or directory)"));
            denied.addSuppressed(new InvalidPathException("/home/anna/Acme\0.key", "Nul character not allowed"));
            Logger.getLogger("quarterdeck.test").log(Level.WARNING, "a document could not be written",
                    new CompletionException(denied));
        }
        var text = Files.readString(ProgramLog.folder(home).resolve("quarterdeck-0.log"));
        assertFalse(text.contains("anna") || text.contains("Acme"), text);
        assertTrue(text.contains("AccessDeniedException: (a file.pdf) -> (a file.part): it is open")
                && text.contains("(a file.md) (No such file or directory)")
                && text.contains("Nul character not allowed: (a file.key)"), text);
    }

    @Test
    void knows_of_a_program_that_was_ended_without_a_word() throws IOException {
        Files.createDirectories(ProgramLog.folder(home));
        Files.writeString(ProgramLog.folder(home).resolve("running"), "");
        try (var log = ProgramLog.open(home)) {
            assertTrue(log.brokeOff());
        }
        try (var log = ProgramLog.open(home)) {
            assertFalse(log.brokeOff());
        }
    }

    @Test
    void takes_a_home_of_any_name_and_leaves_no_lock() throws IOException {
        var odd = home.resolve("100 % sure");
        ProgramLog.open(odd).close();
        try (var files = Files.list(ProgramLog.folder(odd))) {
            assertEquals("[quarterdeck-0.log]", files.map(file -> file.getFileName().toString()).toList().toString());
        }
    }
}
