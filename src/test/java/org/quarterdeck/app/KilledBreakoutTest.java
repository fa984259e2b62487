package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledBreakoutTest {

    private static final String WORKSHOP = """
            ---
            title: Killed
            ---
            ---
            id: groups
            breakout: 2
            minutes: 10
            capture: [What]
            ---
            # Groups
            """;

    /** In seconds: how exactly a dead program's last moment is known, and what a start takes after its first line. */
    private static final double BEATS = 4;

    @TempDir
    Path home;

    @Test
    void groups_words_and_the_time_that_is_left_are_as_they_were() throws Exception {
        var file = Files.writeString(home.resolve("killed.md"), WORKSHOP);
        var before = new ArrayList<JsonNode>();
        var phones = new ArrayList<HttpPhone>();
        long ran = 0;
        try (var program = ProgramProcess.start("--home", home.toString(), "--workshop", file.toString(), "--live",
                "--windowless",
                "--port", "0", "--bind", "127.0.0.1")) {
            program.roomLine();
            var room = ProgramProcess.room(home);
            for (int i = 0; i < 4; i++) {
                var phone = new HttpPhone(ProgramProcess.url(home));
                phone.join(room.path("code").asText());
                phones.add(phone);
            }
            var token = room.path("remoteToken").asText();
            new HttpPhone(ProgramProcess.url(home)).steer(token, "goto", "{\"segment\":\"groups\"}");
            new HttpPhone(ProgramProcess.url(home)).steer(token, "open");
            assertEquals(200, phones.getFirst().handIn("groups", 0, "Kept\u202e <b>", 0).statusCode());
            ran = -System.nanoTime();
            for (var phone : phones) {
                before.add(phone.view());
            }
            program.kill();
        }
        ran += System.nanoTime();
        try (var program = ProgramProcess.start("--home", home.toString(), "--resume", "--windowless", "--bind", "127.0.0.1")) {
            program.roomLine();
            ran -= System.nanoTime();
            var after = new ArrayList<JsonNode>();
            for (var phone : phones) {
                after.add(phone.view());
            }
            for (var field : List.of("kind", "segment", "group", "task", "prompts", "handins")) {
                assertEquals(before.stream().map(view -> view.path(field)).toList(),
                        after.stream().map(view -> view.path(field)).toList(), field);
            }
            ran += System.nanoTime();
            double spent = left(before.getFirst()) - left(after.getFirst());
            assertTrue(spent >= 0 && spent <= ran / 1e9 + BEATS, "time ran for " + spent + " s, the program for " + ran / 1e9);
        }
    }

    /** Seconds. */
    private static double left(JsonNode view) {
        return Duration.between(Instant.parse(view.path("now").asText()), Instant.parse(view.path("endsAt").asText())).toMillis()
                / 1000.0;
    }
}
