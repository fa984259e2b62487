package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Workshops;
import org.quarterdeck.session.Command.Move;

class PaceTest {

    private final SteppedRoom room = new SteppedRoom(
            Workshops.small().slide("welcome").minutes(2).slide("body").minutes(10).slide("end").minutes(3));

    @Test
    void at_the_start_all_is_left_and_nothing_late() {
        assertEquals(pace(0, 0, 15), pace());
    }

    @Test
    void within_the_minutes_of_a_segment_nothing_is_late() {
        pass(2);

        assertEquals(pace(2, 0, 13), pace());
    }

    @Test
    void past_them_it_is_later_by_each_minute() {
        pass(5);

        assertEquals(pace(5, 3, 13), pace());
    }

    @Test
    void going_on_late_stays_late() {
        pass(5);
        room.after(Move.NEXT);
        pass(1);

        assertEquals(pace(6, 3, 12), pace());
    }

    @Test
    void going_on_early_is_early() {
        pass(1);
        room.after(Move.NEXT, Move.NEXT);

        assertEquals(pace(1, -11, 3), pace());
    }

    @Test
    void going_back_means_doing_it_again() {
        pass(2);
        room.after(Move.NEXT, Move.PREVIOUS);

        assertEquals(pace(2, 2, 15), pace());
    }

    @Test
    void stands_still_after_the_end() {
        pass(2);
        room.after(Move.END);
        pass(60);

        assertEquals(Duration.ofMinutes(2), pace().elapsed());
    }

    @Test
    void a_workshop_without_minutes_has_no_plan_to_be_late_by() {
        var unplanned = new SteppedRoom(Workshops.small().slide("welcome").slide("end"));
        unplanned.clock.advance(Duration.ofMinutes(20));

        assertEquals(pace(20, 0, 0), Pace.of(unplanned.state(), unplanned.clock.instant()));
    }

    @Test
    void a_workshop_of_one_segment_has_its_minutes() {
        var alone = new SteppedRoom(Workshops.small().slide("only").minutes(4));
        alone.clock.advance(Duration.ofMinutes(5));

        assertEquals(pace(5, 1, 0), Pace.of(alone.state(), alone.clock.instant()));
    }

    private void pass(int minutes) {
        room.clock.advance(Duration.ofMinutes(minutes));
    }

    private Pace pace() {
        return Pace.of(room.state(), room.clock.instant());
    }

    private static Pace pace(int elapsed, int drift, int left) {
        return new Pace(Duration.ofMinutes(elapsed), Duration.ofMinutes(drift), Duration.ofMinutes(left));
    }
}
