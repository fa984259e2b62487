package org.quarterdeck.session.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.workshop.Workshop;

/** Past sessions of a plan that ran late and early. */
class PastTimesTest {

    private static final Workshop PLAN = WorkshopFixture.small().slide("opening").minutes(5).slide("scene").minutes(10)
            .slide("debrief").minutes(5).build();

    private static Map<String, Duration> held(int opening, int scene, int debrief) {
        return Map.of("opening", Duration.ofMinutes(opening), "scene", Duration.ofMinutes(scene), "debrief",
                Duration.ofMinutes(debrief));
    }

    private static Optional<Duration> minutes(int minutes) {
        return Optional.of(Duration.ofMinutes(minutes));
    }

    @Test
    void the_usual_time_is_the_median_so_that_one_bad_day_does_not_count() {
        var past = PastTimes.of(PLAN, List.of(held(4, 15, 5), held(6, 14, 4), held(5, 60, 3)));
        assertEquals(minutes(5), past.of("opening"));
        assertEquals(minutes(15), past.of("scene"));
        assertEquals(minutes(4), past.of("debrief"));
        assertEquals(minutes(24), past.whole());
    }

    @Test
    void of_an_even_number_it_lies_between_the_middle_two() {
        var past = PastTimes.of(PLAN, List.of(held(2, 10, 5), held(4, 10, 5), held(6, 10, 5), held(20, 10, 5)));
        assertEquals(minutes(5), past.of("opening"));
    }

    @Test
    void two_sessions_say_nothing() {
        var past = PastTimes.of(PLAN, List.of(held(4, 15, 5), held(6, 14, 4)));
        assertEquals(Optional.empty(), past.of("opening"));
        assertEquals(Optional.empty(), past.whole());
    }

    @Test
    void a_segment_that_was_passed_over_does_not_count_and_neither_does_a_session_cut_short() {
        var skipped = Map.of("opening", Duration.ofMinutes(5), "scene", Duration.ofSeconds(3), "debrief", Duration.ofMinutes(5));
        var past = PastTimes.of(PLAN, List.of(held(4, 15, 5), held(6, 15, 4), skipped));
        assertEquals(minutes(5), past.of("opening"));
        assertEquals(Optional.empty(), past.of("scene"));
        assertEquals(Optional.empty(), past.whole());
    }
}
