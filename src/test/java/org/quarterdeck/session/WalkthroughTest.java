package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quarterdeck.session.SteppedSession.refusal;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.query.SegmentSteps;
import org.quarterdeck.session.state.PollState;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;

class WalkthroughTest {

    private final SteppedSession room = new SteppedSession(
            WorkshopFixture.small().slide("cover").bullets("points", 2).choice("move", Reveal.ON_CLOSE)
                    .spectrum("compass", Reveal.MANUAL).poll("later", new Question.Words(3), Reveal.LIVE).slide("end"));

    private static final List<String> WAY = List.of("cover 0", "points 0", "points 1", "points 2", "move 0", "move 1", "move 2",
            "compass 0", "compass 1", "compass 2", "compass 3", "later 0", "later 1", "later 2", "end 0");

    @Test
    void next_alone_walks_from_the_first_slide_to_the_last() {
        assertEquals(WAY, walk(Move.NEXT));
        assertEquals(Reason.NOT_NOW, refusal(room.steer(Move.NEXT)));
    }

    @Test
    void previous_alone_walks_all_the_way_back() {
        walk(Move.NEXT);

        assertEquals(WAY.reversed(), walk(Move.PREVIOUS));
        assertEquals(Reason.NOT_NOW, refusal(room.steer(Move.PREVIOUS)));
    }

    @Test
    void walking_there_and_back_and_there_again_asks_nothing_anew() {
        walk(Move.NEXT);
        walk(Move.PREVIOUS);

        assertEquals(WAY, walk(Move.NEXT));
        assertEquals(3, room.state().runs().size());
    }

    @Test
    void every_step_lies_within_the_steps_of_its_segment() {
        do {
            assertTrue(SegmentSteps.stepOf(room.state()) < SegmentSteps.stepsOf(room.state()));
        } while (room.steer(Move.NEXT) instanceof Accepted);
    }

    @Test
    void a_workshop_of_one_slide_has_nowhere_to_go() {
        var alone = new SteppedSession(WorkshopFixture.small().slide("only"));

        assertEquals(Reason.NOT_NOW, refusal(alone.steer(Move.NEXT)));
        assertEquals(Reason.NOT_NOW, refusal(alone.steer(Move.PREVIOUS)));
    }

    @Test
    void a_slide_has_no_vote_to_steer() {
        for (var move : List.of(Move.OPEN, Move.CLOSE, Move.REVEAL, Move.HIDE, Move.AGAIN)) {
            assertEquals(Reason.NOT_NOW, refusal(room.steer(move)), move.name());
        }
    }

    @Nested
    class Past_a_result_that_a_later_poll_is_compared_with {

        private final SteppedSession compared = new SteppedSession(WorkshopFixture.small().spectrum("start", Reveal.MANUAL)
                .slide("between").spectrum("end", Reveal.MANUAL).comparedWith("start"));

        private List<String> walk(Move move) {
            var way = new ArrayList<String>();
            do {
                way.add(compared.state().segment().id() + " " + SegmentSteps.stepOf(compared.state()) + "/"
                        + SegmentSteps.stepsOf(compared.state()));
            } while (compared.steer(move) instanceof Accepted);
            return way;
        }

        @Test
        void next_does_not_show_it() {
            var way = List.of("start 0/3", "start 1/3", "start 2/3", "between 0/1", "end 0/4", "end 1/4", "end 2/4", "end 3/4");

            assertEquals(way, walk(Move.NEXT));
            assertFalse(compared.state().poll("start").revealed());
            assertEquals(way.reversed(), walk(Move.PREVIOUS));
        }

        @Test
        void one_that_is_shown_by_name_has_a_step_for_it() {
            compared.after(Move.OPEN, Move.CLOSE, Move.REVEAL);

            assertEquals(List.of("start 3/4", "between 0/1"), walk(Move.NEXT).subList(0, 2));
            compared.goTo("start");
            assertEquals(List.of("start 3/4", "start 2/3", "start 1/3", "start 0/3"), walk(Move.PREVIOUS));
        }

        @Test
        void it_is_shown_in_its_turn_where_no_such_poll_follows() {
            compared.goTo("end");
            compared.after(Move.NEXT, Move.NEXT, Move.NEXT);

            assertTrue(compared.state().poll("end").revealed());
        }
    }

    @Nested
    class Jumping {

        @Test
        void shows_a_segment_from_its_first_step() {
            room.goTo("points");

            assertEquals("points 0", at());
        }

        @Test
        void to_where_one_is_changes_nothing() {
            room.after(Move.NEXT, Move.NEXT);

            assertInstanceOf(Accepted.class, room.goTo("points"));
            assertEquals("points 1", at());
        }

        @Test
        void to_a_segment_that_is_not_there_is_refused() {
            assertEquals(Reason.UNKNOWN_SEGMENT, refusal(room.goTo("nowhere")));
        }

        @Test
        void back_to_a_poll_finds_it_as_it_was_left() {
            room.goTo("compass");
            room.after(Move.OPEN);
            room.goTo("cover");
            room.goTo("compass");

            assertEquals("compass 2", at());
            assertFalse(room.state().poll().revealed());
        }

        @Test
        void away_from_an_open_vote_shows_its_result_where_closing_does() {
            room.goTo("move");
            room.after(Move.OPEN);
            room.goTo("cover");

            assertTrue(room.state().poll("move").revealed());
        }
    }

    @Nested
    class In_blackout {

        @Test
        void going_black_twice_and_back_twice_writes_each_once() {
            room.after(Move.BLACKOUT, Move.BLACKOUT);
            assertTrue(room.state().blackout());

            room.after(Move.RESUME, Move.RESUME);
            assertFalse(room.state().blackout());
            assertEquals(2, room.state().rev());
        }

        @Test
        void moving_on_lifts_it() {
            room.after(Move.BLACKOUT);
            assertFalse(room.steered(Move.NEXT).blackout());

            room.after(Move.BLACKOUT);
            assertFalse(room.steered(Move.PREVIOUS).blackout());

            room.after(Move.BLACKOUT);
            room.goTo("cover");
            assertFalse(room.state().blackout());
        }

        @Test
        void a_move_that_is_refused_leaves_it() {
            room.after(Move.BLACKOUT);
            room.steer(Move.PREVIOUS);

            assertTrue(room.state().blackout());
        }

        @Test
        void a_vote_goes_on() {
            room.goTo("move");
            room.after(Move.OPEN, Move.BLACKOUT);

            assertInstanceOf(Accepted.class, room.cast(room.join("anna"), "run-1",
                    new Picked(List.of(0))));
        }
    }

    @Nested
    class At_the_end {

        @Test
        void nothing_moves_any_more() {
            room.after(Move.END);

            for (var move : Move.values()) {
                assertEquals(Reason.ENDED, refusal(room.steer(move)), move.name());
            }
            assertEquals(Reason.ENDED, refusal(room.goTo("points")));
        }

        @Test
        void an_open_vote_is_closed_first() {
            room.goTo("move");
            room.after(Move.OPEN, Move.END);

            assertEquals(PollState.Phase.CLOSED, room.state().poll().phase());
            assertEquals(room.clock.instant(), room.state().endedAt());
        }
    }

    private List<String> walk(Move move) {
        var way = new ArrayList<String>();
        do {
            way.add(at());
            assertTrue(way.size() < 100, "walks in circles");
        } while (room.steer(move) instanceof Accepted);
        return way;
    }

    private String at() {
        return room.state().segment().id() + " " + SegmentSteps.stepOf(room.state());
    }
}
