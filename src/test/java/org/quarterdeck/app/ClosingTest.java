package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.app.cli.ExitStatus;
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
    void leaves_no_mark_of_a_running_program_where_it_can_t_begin_as_asked() throws Exception {
        var file = Files.writeString(home.resolve("live.md"), WorkshopFixture.SPECTRUM);
        try (var program = ProgramProcess.startWithWindows("--home", home.toString(), "--workshop", file.toString(), "--live",
                "--cut", "999")) {
            assertEquals(ExitStatus.BAD_OPTION, program.exit());
            assertTrue(Files.exists(home.resolve("logs/quarterdeck-0.log")), program.output().toString());
            assertFalse(Files.exists(home.resolve("logs/running")));
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
