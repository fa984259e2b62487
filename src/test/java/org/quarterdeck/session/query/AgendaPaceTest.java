package org.quarterdeck.session.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.SteppedSession;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.PollCommand;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.SlideLayout;

class AgendaPaceTest {

    private final SteppedSession room = new SteppedSession(
            WorkshopFixture.small().slide("welcome").minutes(2).slide("body").minutes(10).slide("end").minutes(3));

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
        var unplanned = new SteppedSession(WorkshopFixture.small().slide("welcome").slide("end"));
        unplanned.clock.advance(Duration.ofMinutes(20));

        assertEquals(pace(20, 0, 0), AgendaPace.of(unplanned.state(), unplanned.clock.instant()));
    }

    @Test
    void a_workshop_of_one_segment_has_its_minutes() {
        var alone = new SteppedSession(WorkshopFixture.small().slide("only").minutes(4));
        alone.clock.advance(Duration.ofMinutes(5));

        assertEquals(pace(5, 1, 0), AgendaPace.of(alone.state(), alone.clock.instant()));
    }

    @Nested
    class While_groups_report {

        private final SteppedSession groups = new SteppedSession(
                WorkshopFixture.small().breakout("work", 2).minutes(12).slide("lesson")
                        .minutes(9).slide("end").minutes(3));

        private void pass(int minutes) {
            groups.clock.advance(Duration.ofMinutes(minutes));
        }

        private AgendaPace now() {
            return AgendaPace.of(groups.state(), groups.clock.instant());
        }

        @Test
        void the_minutes_of_the_slide_that_closes_the_breakout_are_theirs() {
            groups.join("one");
            groups.after(Move.OPEN);
            pass(12);
            groups.after(Move.CLOSE);
            pass(8);
            assertEquals(pace(20, 0, 4), now());
            groups.after(Move.NEXT, Move.NEXT);
            assertEquals("lesson", groups.state().segment().id());
            assertEquals(pace(20, 0, 4), now());
            pass(3);
            assertEquals(pace(23, 2, 3), now());
        }

        @Test
        void work_that_took_longer_stays_late() {
            groups.join("one");
            groups.after(Move.OPEN);
            pass(15);
            assertEquals(pace(15, 3, 12), now());
            groups.after(Move.CLOSE);
            pass(5);
            assertEquals(pace(20, 3, 7), now());
        }
    }

    @Nested
    class While_people_come_in {

        private final SteppedSession rehearsed = new SteppedSession(WorkshopFixture.small().slide("cover", SlideLayout.COVER)
                .minutes(1)
                .slide("join", SlideLayout.JOIN).minutes(2).slide("body").minutes(10).choice("vote", Reveal.LIVE).minutes(2));

        @Test
        void nobody_is_late() {
            rehearsed.after(Move.NEXT);
            rehearsed.clock.advance(Duration.ofMinutes(25));

            assertEquals(pace(25, 0, 12), AgendaPace.of(rehearsed.state(), rehearsed.clock.instant()));
        }

        @Test
        void it_has_not_begun_and_does_with_what_follows() {
            rehearsed.clock.advance(Duration.ofMinutes(25));
            rehearsed.after(Move.NEXT, Move.NEXT);
            rehearsed.clock.advance(Duration.ofMinutes(12));

            assertEquals(pace(37, 2, 2), AgendaPace.of(rehearsed.state(), rehearsed.clock.instant()));
            assertEquals(rehearsed.state(), rehearsed.replayed());
        }

        @Test
        void going_back_to_let_more_in_takes_time() {
            rehearsed.after(Move.NEXT, Move.NEXT);
            rehearsed.clock.advance(Duration.ofMinutes(4));
            rehearsed.after(Move.PREVIOUS);

            assertEquals(pace(4, 6, 14), AgendaPace.of(rehearsed.state(), rehearsed.clock.instant()));
        }

        @Test
        void test_votes_thrown_away_take_no_time() {
            rehearsed.after(Move.NEXT, Move.NEXT, Move.NEXT, Move.OPEN);
            rehearsed.clock.advance(Duration.ofMinutes(40));
            rehearsed.accepted(new PollCommand.DiscardTestVotes());

            assertEquals(pace(40, 0, 15), AgendaPace.of(rehearsed.state(), rehearsed.clock.instant()));
            assertEquals(rehearsed.state(), rehearsed.replayed());
        }
    }

    private void pass(int minutes) {
        room.clock.advance(Duration.ofMinutes(minutes));
    }

    private AgendaPace pace() {
        return AgendaPace.of(room.state(), room.clock.instant());
    }

    private static AgendaPace pace(int elapsed, int drift, int left) {
        return new AgendaPace(Duration.ofMinutes(elapsed), Duration.ofMinutes(drift), Duration.ofMinutes(left));
    }
}
