package org.quarterdeck.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.session.command.Command.Move;

class EventStreamsTest {

    private final RunningServer room = RunningServer.usual();

    @AfterEach
    void close() {
        room.close();
    }

    @Nested
    class AGuestsStream {

        @Test
        void says_at_once_what_to_see_and_what_oneself_has_answered() {
            var phone = room.seated();
            room.goTo("move").steer(Move.OPEN);
            phone.answer(room.run(), "{\"options\":[1]}").expect(200);
            try (var stream = phone.listen()) {
                assertEquals("text/event-stream;charset=utf-8", stream.header("Content-Type"));
                assertEquals("question", stream.first().path("kind").asText());
                assertEquals(1, stream.first().path("mine").path("options").get(0).asInt());
                assertEquals("event: view", stream.lines.getFirst());
            }
        }

        @Test
        void follows_the_facilitator() {
            try (var stream = room.seated().listen()) {
                stream.awaitKind("slide");
                room.goTo("move");
                stream.awaitKind("waiting");
                room.steer(Move.OPEN);
                assertFalse(stream.awaitKind("question").has("mine"));
                room.steer(Move.CLOSE);
                stream.awaitKind("results");
                room.steer(Move.END);
                stream.awaitKind("ended");
                var revisions = stream.heard.stream().map(view -> view.path("rev").asLong()).toList();
                assertEquals(revisions.stream().sorted().distinct().toList(), revisions);
            }
        }

        @Test
        void is_silent_about_other_people_s_votes() {
            var phone = room.seated();
            room.goTo("move").steer(Move.OPEN);
            try (var stream = phone.listen()) {
                stream.awaitKind("question");
                for (int i = 0; i < 20; i++) {
                    room.seated().answer(room.run(), "{\"options\":[0]}").expect(200);
                }
                room.steer(Move.CLOSE);
                assertEquals(20, stream.awaitKind("results").path("answers").asInt());
                assertEquals(List.of("question", "results"), stream.kinds());
            }
        }

        @Test
        void skips_what_was_over_before_it_could_be_told() {
            try (var stream = room.seated().listen()) {
                stream.first();
                for (int i = 0; i < 200; i++) {
                    room.goTo(i % 2 == 0 ? "farewell" : "welcome");
                }
                room.goTo("move");
                stream.awaitKind("waiting");
                assertTrue(stream.heard.size() < 100, "heard " + stream.heard.size());
            }
        }

        @Test
        void says_now_and_then_that_the_room_is_still_there() {
            try (var stream = room.seated().listen()) {
                Eventually.until("two comment lines", () -> stream.lines.stream().filter(":"::equals).count() >= 2);
            }
        }

        @Test
        void needs_a_seat() {
            room.phone().get("/api/events").expect(401);
        }
    }

    @Nested
    class FourStreamsASeat {

        @Test
        void a_fifth_is_refused_until_one_is_gone() {
            var phone = room.seated();
            var streams = Stream.generate(phone::listen).limit(4).toList();
            streams.forEach(StreamListener::first);
            var refused = phone.get("/api/events").expect(429);
            assertTrue(Integer.parseInt(refused.header("Retry-After")) > 0);
            assertEquals(1, room.session.presence().connected());
            streams.getFirst().close();
            Eventually.until("room for another", () -> {
                try (var next = phone.listen()) {
                    return next.status() == 200;
                }
            });
            streams.forEach(StreamListener::close);
        }

        @Test
        void presence_ends_with_the_last_of_them() {
            var phone = room.seated();
            try (var one = phone.listen(); var two = phone.listen()) {
                one.first();
                two.first();
                assertEquals(1, room.session.presence().connected());
            }
            Eventually.until("the room to notice", () -> room.session.presence().connected() == 0);
        }
    }

    @Nested
    class TheFacilitatorsStream {

        @Test
        void carries_counts_and_notes() {
            room.goTo("move").steer(Move.OPEN);
            try (var stream = room.remote().listen()) {
                assertEquals("move", stream.first().path("segment").asText());
                assertTrue(stream.first().has("notes"));
                room.seated().answer(room.run(), "{\"options\":[0]}").expect(200);
                stream.await("one answer", state -> state.path("poll").path("answers").asInt() == 1);
                try (var phone = room.seated().listen()) {
                    phone.first();
                    stream.await("one connected", state -> state.path("connected").asInt() == 1);
                }
                stream.await("nobody connected",
                        state -> state.path("joined").asInt() == 2 && state.path("connected").asInt() == 0);
            }
        }
    }

    @Test
    void all_streams_end_when_the_room_closes() {
        try (var stream = room.seated().listen(); var remote = room.remote().listen()) {
            stream.first();
            remote.first();
            room.server.close();
            Eventually.until("the ends", () -> stream.isOver() && remote.isOver());
        }
    }
}
