package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.SqliteFile;

class ResumedSessionTest {

    private static final String WORKSHOP = """
            ---
            title: Resumed
            ---
            ---
            id: q
            poll: choice
            ---
            # Q?

            - [ ] a
            - [ ] b

            ---
            id: later
            poll: choice
            ---
            # And now?

            - [ ] c
            - [ ] d
            """;

    @TempDir
    Path home;

    private ProgramProcess program(String... more) throws Exception {
        var arguments = new java.util.ArrayList<>(java.util.List.of("--home", home.toString(), "--windowless", "--bind",
                "127.0.0.1"));
        arguments.addAll(java.util.List.of(more));
        return ProgramProcess.start(arguments.toArray(String[]::new));
    }

    private void assertRefused(String id, String why) throws Exception {
        try (var program = program("--resume", id)) {
            assertEquals(1, program.exit());
            assertEquals(1, program.output().size(), () -> program.output().toString());
            assertTrue(program.output().getFirst().contains(why), () -> program.output().toString());
        }
    }

    @Test
    void goes_on_the_day_it_ended_with_its_answers_code_and_address_phones_join_it_anew() throws Exception {
        var file = Files.writeString(home.resolve("resumed.md"), WORKSHOP);
        String open;
        String id;
        String token;
        try (var first = program("--port", "0", "--workshop", file.toString())) {
            open = first.roomLine();
            id = ProgramProcess.room(home).path("session").asText();
            token = ProgramProcess.room(home).path("remoteToken").asText();
            var remote = new HttpPhone(ProgramProcess.url(home));
            var phone = new HttpPhone(ProgramProcess.url(home));
            assertEquals(1, phone.join(ProgramProcess.room(home).path("code").asText()));
            var run = remote.steer(token, "open").path("poll").path("run").asText();
            assertEquals(200, phone.answer(run, "{\"options\":[1]}").statusCode());
            remote.steer(token, "next");
            remote.steer(token, "end");
            assertEquals(0, first.exit());
        }
        assertRefused("", "There is no session to go on with.");
        assertRefused("none", "There is no session 'none'");
        try (var again = program("--resume", id)) {
            assertEquals(open, again.roomLine());
            again.line(line -> line.contains("“Resumed” (" + id + ")"));
            var room = ProgramProcess.room(home);
            assertNotEquals(token, room.path("remoteToken").asText(), "the old one was erased");
            var remote = new HttpPhone(ProgramProcess.url(home));
            var state = remote.state(room.path("remoteToken").asText());
            assertEquals(0, state.path("joined").asInt());
            assertEquals(1, state.path("poll").path("answers").asInt());
            var phone = new HttpPhone(ProgramProcess.url(home));
            assertEquals(2, phone.join(room.path("code").asText()));
            phone.view();
            again.kill();
        }
        try (var third = program("--resume")) {
            assertEquals(open, third.roomLine());
            third.line(line -> line.contains("“Resumed” (" + id + "): everyone keeps their seat"));
            var remote = new HttpPhone(ProgramProcess.url(home));
            assertEquals(1, remote.state(ProgramProcess.room(home).path("remoteToken").asText()).path("joined").asInt());
            remote.steer(ProgramProcess.room(home).path("remoteToken").asText(), "end");
            assertEquals(0, third.exit());
        }
        var longAgo = Instant.parse("2026-01-01T12:00:00Z");
        SqliteFile.archiveIn(home).execute("UPDATE session SET ended_at = '2026-01-01T12:00:00.000Z'");
        assertRefused(id, "ended on " + LocalDate.ofInstant(longAgo, ZoneId.systemDefault()));
    }
}
