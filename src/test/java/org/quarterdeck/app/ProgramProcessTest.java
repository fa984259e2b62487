package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.app.platform.SingleInstanceLock;
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

    @Test
    void a_room_without_a_window_renews_its_remote_when_a_second_program_asks() throws Exception {
        assertEquals(Optional.empty(), SingleInstanceLock.requestRenewal(home));
        var file = Files.writeString(home.resolve("live.md"), WorkshopFixture.SPECTRUM);
        try (var program = ProgramProcess.start("--home", home.toString(), "--workshop", file.toString(), "--live",
                "--windowless", "--port", "0", "--bind", "127.0.0.1")) {
            var before = program.line(line -> line.startsWith("remote: "));
            try (var second = ProgramProcess.start("--home", home.toString(), "--renew-remote")) {
                var now = second.line(line -> line.startsWith("remote: "));
                assertNotEquals(before, now);
                assertEquals(now.replaceFirst(".*#", ""), ProgramProcess.room(home).path("remoteToken").asText());
            }
            assertFalse(SingleInstanceLock.requestShow(home), "there is no window to show");
        }
    }
}
