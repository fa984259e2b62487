package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.WorkshopFixture;

@Tag("screen")
class ClosingTest {

    /** What a shell says of a process that SIGTERM ended. */
    private static final int TERMINATED = 143;

    @TempDir
    Path home;

    @Test
    void says_nothing_from_the_home_screen() throws Exception {
        try (var program = ProgramProcess.startWithWindows("--home", home.toString())) {
            program.shown(home);
            assertEquals(TERMINATED, program.stop());
            assertEquals(List.of(), program.output());
        }
    }

    @Test
    void says_nothing_but_the_room_line_when_live() throws Exception {
        var file = Files.writeString(home.resolve("live.md"), WorkshopFixture.SPECTRUM);
        try (var program = ProgramProcess.startWithWindows("--home", home.toString(), "--workshop", file.toString(), "--live",
                "--port",
                "0", "--bind", "127.0.0.1")) {
            var room = program.roomLine();
            program.shown(home);
            new HttpPhone(ProgramProcess.url(home)).join(ProgramProcess.room(home).path("code").asText());
            assertEquals(TERMINATED, program.stop());
            assertEquals(List.of(room), program.output());
            assertFalse(Files.exists(home.resolve("room.json")));
        }
    }
}
