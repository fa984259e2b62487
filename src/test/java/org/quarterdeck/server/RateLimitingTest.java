package org.quarterdeck.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The limits as callers meet them; the room's clock stands still unless moved. */
class RateLimitingTest {

    private final RunningServer room = RunningServer.usual();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void a_burst_of_a_hundred_calls_passes_and_a_flood_does_not() {
        var phone = room.seated();
        IntStream.range(0, 100).forEach(i -> phone.view().expect(200));
        var refused = IntStream.range(0, 50).mapToObj(i -> phone.view()).filter(r -> r.status() == 429).toList();
        assertTrue(refused.size() > 20);
        assertEquals("1", refused.getFirst().header("Retry-After"));
        room.seated().view().expect(200);
        room.clock.advance(Duration.ofSeconds(1));
        phone.view().expect(200);
    }

    @Test
    void who_asks_too_often_hears_so_a_little_later() {
        var phone = room.seated();
        assertTrue(IntStream.range(0, 150).mapToObj(i -> phone.view()).anyMatch(view -> view.status() == 429));
        long asked = System.nanoTime();
        phone.view().expect(429);
        assertTrue(System.nanoTime() - asked >= Duration.ofMillis(100).toNanos());
    }

    @Test
    void who_is_refused_all_the_time_hears_so_a_little_later_and_a_guest_does_not() {
        var guest = room.counted();
        var stranger = room.phone();
        IntStream.range(0, 500).forEach(i -> stranger.view().expect(401));
        long asked = System.nanoTime();
        stranger.view().expect(401);
        assertTrue(System.nanoTime() - asked >= Duration.ofMillis(100).toNanos());
        guest.view().expect(200);
        room.clock.advance(Duration.ofSeconds(1));
        IntStream.range(0, 200).forEach(i -> stranger.view().expect(401));
    }

    @Test
    void after_more_than_twenty_wrong_codes_no_code_is_taken_for_a_minute() {
        var stranger = room.phone();
        IntStream.rangeClosed(0, 20).forEach(i -> stranger.join("wrong").expect(403));
        room.clock.advance(Duration.ofSeconds(20));
        for (var code : List.of("wrong", "4711")) {
            assertEquals("40", room.phone().join(code).expect(429).header("Retry-After"));
        }
        room.clock.advance(Duration.ofSeconds(40));
        room.phone().join("4711").expect(200);
    }

    @Test
    void whoever_has_the_key_is_let_in_while_others_behind_the_same_address_guess() {
        IntStream.range(0, 30).forEach(i -> room.phone().join("wrong"));
        room.phone().join("4711").expect(429);
        room.phone().post("/api/join", "{\"key\":\"k7Qm2xPd\"}").expect(200);
    }

    @Test
    void who_sits_already_is_let_in_again_while_others_guess() {
        var phone = room.seated();
        IntStream.range(0, 30).forEach(i -> room.phone().join("wrong"));
        phone.join("4711").expect(200);
    }
}
