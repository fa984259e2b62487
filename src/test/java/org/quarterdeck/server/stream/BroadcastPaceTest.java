package org.quarterdeck.server.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BroadcastPaceTest {

    private static final long GAP = Duration.ofMillis(200).toNanos();
    private final BroadcastPace pace = new BroadcastPace(Duration.ofNanos(GAP));

    @Test
    void small_states_go_out_a_few_times_a_second() {
        pace.compared(0);
        pace.sent(0, 1_000);
        assertEquals(GAP, pace.rest(0, false));
        assertEquals(0, pace.rest(GAP, false));
    }

    @Test
    void what_is_large_for_all_together_waits_until_the_network_has_carried_it() {
        pace.sent(0, 10_000_000);
        assertEquals(Duration.ofSeconds(5).toNanos(), pace.rest(0, false));
    }

    @Test
    void what_the_facilitator_does_never_waits_for_that() {
        pace.sent(0, 10_000_000);
        assertEquals(GAP, pace.rest(0, true));
        assertTrue(pace.rest(GAP + 1, true) < 0);
    }

    @Test
    void nobody_looks_more_often_than_it_is_sent_where_nothing_is_new() {
        pace.sent(0, 1_000);
        pace.compared(5 * GAP);
        assertEquals(GAP, pace.rest(5 * GAP, false));
        assertTrue(pace.rest(5 * GAP, true) < 0);
    }
}
