package org.quarterdeck.ui.projector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.quarterdeck.ui.projector.SlideSight.Finding;

class CoverWatchTest {

    private final CoverWatch watch = new CoverWatch(SlideSight.NONE);

    @Test
    void tells_of_a_window_over_the_slides_at_the_second_look_and_of_slides_that_are_seen_at_once() {
        assertEquals(Finding.SEEN, watch.settled(Finding.SEEN));
        assertNull(watch.settled(Finding.COVERED));
        assertEquals(Finding.COVERED, watch.settled(Finding.COVERED));
        assertEquals(Finding.SEEN, watch.settled(Finding.SEEN));
    }

    @Test
    void tells_nothing_of_a_window_that_just_passes() {
        for (int i = 0; i < 3; i++) {
            assertNull(watch.settled(Finding.COVERED));
            assertEquals(Finding.SEEN, watch.settled(Finding.SEEN));
        }
    }

    @Test
    void begins_anew_once_the_slides_are_brought_up() {
        watch.settled(Finding.COVERED);
        watch.begin();
        assertNull(watch.settled(Finding.COVERED));
    }

    @Test
    void says_that_it_does_not_know() {
        assertEquals(Finding.UNKNOWN, watch.settled(Finding.UNKNOWN));
    }
}
