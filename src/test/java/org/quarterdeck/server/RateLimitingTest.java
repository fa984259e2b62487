package org.quarterdeck.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
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
        var refused = IntStream.range(0, 100).mapToObj(i -> phone.view()).filter(r -> r.status() == 429).toList();
        assertTrue(refused.size() > 50);
        assertEquals("1", refused.getFirst().header("Retry-After"));
        room.seated().view().expect(200);
        room.clock.advance(Duration.ofSeconds(1));
        phone.view().expect(200);
    }

    @Test
    void fifty_wrong_codes_are_a_nuisance_and_two_hundred_are_guessing() {
        var stranger = room.phone();
        IntStream.range(0, 50).forEach(i -> stranger.join("wrong").expect(403));
        room.seated();
        IntStream.range(0, 50).forEach(i -> stranger.join("wrong").expect(403));
        assertEquals("1", stranger.join("wrong").expect(429).header("Retry-After"));
        room.clock.advance(Duration.ofSeconds(1));
        stranger.join("wrong").expect(403);
    }

    @Test
    void whoever_has_the_right_code_is_let_in_while_others_behind_the_same_address_guess() {
        IntStream.range(0, 120).forEach(i -> room.phone().join("wrong"));
        room.phone().join("4711").expect(200);
    }

    @Test
    void who_sits_already_is_let_in_again_while_others_guess() {
        var phone = room.seated();
        IntStream.range(0, 120).forEach(i -> room.phone().join("wrong"));
        phone.join("4711").expect(200);
    }
}
