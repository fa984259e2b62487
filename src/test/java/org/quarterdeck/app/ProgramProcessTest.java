package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.WorkshopFixture;

class ProgramProcessTest {

    @TempDir
    Path home;

    @Test
    void says_where_its_threads_are() throws Exception {
        var file = Files.writeString(home.resolve("live.md"), WorkshopFixture.SPECTRUM);
        try (var program = ProgramProcess.start("--home", home.toString(), "--workshop", file.toString(), "--live",
                "--windowless", "--port", "0", "--bind", "127.0.0.1")) {
            program.roomLine();
            var threads = program.threads();
            assertTrue(threads.contains("\tat org.quarterdeck."), threads);
        }
    }
}
