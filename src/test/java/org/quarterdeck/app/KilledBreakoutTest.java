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
import org.quarterdeck.fixtures.SqliteFile;

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

    /** How exactly the last moment of a killed program is known. */
    private static final Duration BEAT = Duration.ofSeconds(4);

    @TempDir
    Path home;

    @Test
    void groups_words_and_the_time_that_is_left_are_as_they_were() throws Exception {
        var file = Files.writeString(home.resolve("killed.md"), WORKSHOP);
        var before = new ArrayList<JsonNode>();
        var phones = new ArrayList<HttpPhone>();
        Instant killed;
        try (var program = ProgramProcess.start("--home", home.toString(), "--workshop", file.toString(), "--live",
                "--windowless",
                "--port", "0", "--bind", "127.0.0.1")) {
            program.roomLine();
            var room = ProgramProcess.room(home);
            for (int i = 0; i < 4; i++) {
                var phone = new HttpPhone(ProgramProcess.url(home));
                phone.join(room.path("code").asText());
                phone.view();
                phones.add(phone);
            }
            var token = room.path("remoteToken").asText();
            new HttpPhone(ProgramProcess.url(home)).steer(token, "goto", "{\"segment\":\"groups\"}");
            new HttpPhone(ProgramProcess.url(home)).steer(token, "open");
            assertEquals(200, phones.getFirst().handIn("groups", 0, "Kept\u202e <b>", 0).statusCode());
            for (var phone : phones) {
                before.add(phone.view());
            }
            program.kill();
        }
        killed = Instant.now();
        try (var program = ProgramProcess.start("--home", home.toString(), "--resume", "--windowless", "--bind", "127.0.0.1")) {
            program.roomLine();
            var after = new ArrayList<JsonNode>();
            for (var phone : phones) {
                after.add(phone.view());
            }
            for (var field : List.of("kind", "segment", "group", "task", "prompts", "handins")) {
                assertEquals(before.stream().map(view -> view.path(field)).toList(),
                        after.stream().map(view -> view.path(field)).toList(), field);
            }
            var ran = Duration.between(now(before.getFirst()), killed).plus(Duration.between(resumed(), now(after.getFirst())));
            var spent = left(before.getFirst()).minus(left(after.getFirst()));
            assertTrue(spent.compareTo(ran.plus(BEAT)) <= 0, "time ran for " + spent + ", the program for " + ran);
            assertTrue(left(after.getFirst()).toMinutes() <= 10, "nobody gets more time");
        }
    }

    /** When the program that was started again went on with the room. */
    private Instant resumed() {
        return Instant.parse(SqliteFile.archiveIn(home)
                .value("SELECT max(at) FROM journal WHERE kind = 'session-resumed'"));
    }

    private static Instant now(JsonNode view) {
        return Instant.parse(view.path("now").asText());
    }

    private static Duration left(JsonNode view) {
        return Duration.between(now(view), Instant.parse(view.path("endsAt").asText()));
    }
}
