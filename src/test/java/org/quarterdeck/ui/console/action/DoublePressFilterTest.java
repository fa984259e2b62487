package org.quarterdeck.ui.console.action;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DoublePressFilterTest {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final DoublePressFilter filter = new DoublePressFilter(nanos::get);

    private void later(long millis) {
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    @Test
    void a_second_press_within_half_a_second_of_opening_does_nothing() {
        assertTrue(filter.passes(ConsoleAction.NEXT, true));
        later(300);
        assertFalse(filter.passes(ConsoleAction.NEXT, true));
        later(199);
        assertFalse(filter.passes(ConsoleAction.NEXT, true));
        assertTrue(filter.recent());
        later(1);
        assertFalse(filter.recent());
        assertTrue(filter.passes(ConsoleAction.NEXT, true));
    }

    @Test
    void another_action_counts_at_once_and_does_not_let_the_first_through() {
        assertTrue(filter.passes(ConsoleAction.OPEN, true));
        later(100);
        assertTrue(filter.passes(ConsoleAction.BLACK, false));
        later(100);
        assertFalse(filter.passes(ConsoleAction.OPEN, true));
        assertTrue(filter.passes(ConsoleAction.CLOSE, true));
    }

    @Test
    void a_second_press_never_opens_what_the_first_has_only_come_to() {
        assertTrue(filter.passes(ConsoleAction.NEXT, false));
        later(200);
        assertFalse(filter.passes(ConsoleAction.NEXT, true));
        later(300);
        assertTrue(filter.passes(ConsoleAction.NEXT, true));
    }

    @Test
    void what_opens_and_closes_nothing_repeats_freely() {
        assertTrue(filter.passes(ConsoleAction.NEXT, false));
        assertTrue(filter.passes(ConsoleAction.NEXT, false));
    }
}
