package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.ByteSearch;

class ErasedSessionTest {

    /** An answer that another one replaces, which takes it out of the archive within a second. */
    private static final String REPLACED = "first-try-of-mine";

    private static final List<String> TEXTS = List.of("title-of-mine", "answer-of-mine", REPLACED, "handin-of-mine");

    @TempDir
    Path home;

    @TempDir
    Path workshops;

    private String refused(String... arguments) throws Exception {
        try (var program = ProgramProcess.start(arguments)) {
            assertEquals(1, program.exit());
            assertEquals(1, program.output().size(), () -> program.output().toString());
            return program.output().getFirst();
        }
    }

    @Test
    void is_gone_to_the_last_byte_was_refused_while_it_was_live_and_where_nobody_could_be_asked_and_comes_back_from_a_file()
            throws Exception {
        var workshop = Files.writeString(workshops.resolve("mine.md"), """
                ---
                title: title-of-mine
                ---
                ---
                id: q
                poll: text
                ---
                # What will you remember?

                ---
                id: groups
                breakout: 4
                capture: [One sentence]
                minutes: 10
                ---
                # In groups
                """);
        var place = home.toString();
        String id;
        try (var live = ProgramProcess.start("--home", place, "--windowless", "--workshop", workshop.toString(), "--bind",
                "127.0.0.1", "--port", "0")) {
            live.roomLine();
            var room = ProgramProcess.room(home);
            id = room.path("session").asText();
            play(room.path("code").asText(), room.path("remoteToken").asText());
            assertTrue(refused("--home", place, "--erase", id, "--yes").contains("is running with the home"));
            live.kill();
        }
        for (var text : TEXTS) {
            assertTrue(text.equals(REPLACED) || !ByteSearch.filesWith(text, home).isEmpty(), text);
        }
        assertTrue(refused("--home", place, "--erase", id).contains("--yes"));
        assertTrue(refused("--home", place, "--erase", "another", "--yes").contains("There is no session 'another'"));
        assertFalse(ByteSearch.filesWith(id, home).isEmpty());
        var file = workshops.resolve("mine.quarterdeck").toString();
        assertEquals(List.of(), done("--home", place, "--export", id, "--to", file));
        assertEquals(List.of("erased: " + id), done("--home", place, "--erase", id, "--yes"));
        for (var text : TEXTS) {
            assertEquals(List.of(), ByteSearch.filesWith(text, home), text);
        }
        assertEquals(List.of(), ByteSearch.filesWith(id, home));
        assertEquals(List.of(), done("--home", place, "--sessions"));
        assertEquals(List.of("imported: " + id + " “title-of-mine”"), done("--home", place, "--import", file));
        assertTrue(refused("--home", place, "--import", file).contains("In the archive already"));
        assertTrue(refused("--home", place, "--import", workshop.toString(), "--to", place).contains("already"));
        assertEquals(1, done("--home", place, "--sessions").size());
    }

    private List<String> done(String... arguments) throws Exception {
        try (var program = ProgramProcess.start(arguments)) {
            assertEquals(0, program.exit(), () -> program.output().toString());
            return program.output();
        }
    }

    private void play(String code, String token) throws IOException, InterruptedException {
        var remote = new HttpPhone(ProgramProcess.url(home));
        var phone = new HttpPhone(ProgramProcess.url(home));
        phone.join(code);
        var run = remote.steer(token, "open").path("poll").path("run").asText();
        assertEquals(200, phone.answer(run, "{\"text\":\"first-try-of-mine\"}").statusCode());
        assertEquals(200, phone.answer(run, "{\"text\":\"answer-of-mine\"}").statusCode());
        remote.steer(token, "goto", "{\"segment\":\"groups\"}");
        remote.steer(token, "open");
        assertEquals(200, phone.handIn("groups", 0, "handin-of-mine", 0).statusCode());
    }
}
