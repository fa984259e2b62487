package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.quarterdeck.session.SteppedSession.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.PairedShift;
import org.quarterdeck.question.Result.Counts;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Steer;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.session.query.SegmentSteps;
import org.quarterdeck.session.state.PollState;
import org.quarterdeck.workshop.Poll.Reveal;

/** Vote, discuss, vote again; and what is shown beside an earlier poll. */
class RoundsTest {

    private static SteppedSession twice(Reveal reveal) {
        return new SteppedSession(WorkshopFixture.small().slide("before").choice("poll", reveal).rounds(2).slide("after"));
    }

    private static List<String> walk(SteppedSession room, Move move) {
        var way = new ArrayList<String>();
        while (room.submit(new Steer(move)) instanceof Accepted) {
            var poll = room.state().poll("poll");
            way.add(!room.state().segment().id().equals("poll")
                    ? room.state().segment().id()
                    : SegmentSteps.stepOf(room.state()) + "/" + SegmentSteps.stepsOf(room.state()) + " " + poll.seen().phase()
                            + " "
                            + (poll.seen().run() == null ? 0 : poll.seen().run().round())
                            + (poll.seen().revealed() ? " shown" : ""));
        }
        return way;
    }

    @Nested
    class A_clicker {

        @Test
        void walks_through_both_rounds_and_shows_the_first_beside_the_second_alone() {
            assertEquals(List.of("0/6 READY 0", "1/6 OPEN 1", "2/6 CLOSED 1", "3/6 OPEN 2", "4/6 CLOSED 2", "5/6 CLOSED 2 shown",
                    "after"), walk(twice(Reveal.MANUAL), Move.NEXT));
            assertEquals(List.of("0/5 READY 0", "1/5 OPEN 1", "2/5 CLOSED 1", "3/5 OPEN 2", "4/5 CLOSED 2 shown", "after"),
                    walk(twice(Reveal.ON_CLOSE), Move.NEXT));
            assertEquals(
                    List.of("0/5 READY 0", "1/5 OPEN 1", "2/5 CLOSED 1", "3/5 OPEN 2 shown", "4/5 CLOSED 2 shown", "after"),
                    walk(twice(Reveal.LIVE), Move.NEXT));
        }

        @Test
        void counts_a_first_round_that_the_facilitator_shows_all_the_same_as_a_step_more() {
            var room = twice(Reveal.ON_CLOSE).after(Move.NEXT, Move.NEXT, Move.NEXT, Move.REVEAL);

            assertEquals("3/6", SegmentSteps.stepOf(room.state()) + "/" + SegmentSteps.stepsOf(room.state()));
            assertEquals(List.of("4/6 OPEN 2", "5/6 CLOSED 2 shown", "after"), walk(room, Move.NEXT));
            assertEquals(List.of("5/6 CLOSED 2 shown", "4/6 OPEN 2", "3/6 CLOSED 1 shown", "before"),
                    walk(room, Move.PREVIOUS));
        }

        @Test
        void may_open_the_first_round_again_and_it_stays_hidden_there() {
            var room = twice(Reveal.LIVE).after(Move.NEXT, Move.NEXT, Move.NEXT, Move.OPEN);

            assertEquals("1/5", SegmentSteps.stepOf(room.state()) + "/" + SegmentSteps.stepsOf(room.state()));
            assertFalse(room.state().poll().revealed());
            assertEquals(1, room.state().poll().round());
        }

        @Test
        void passes_both_results_where_a_later_poll_is_compared_with_them_and_counts_those_that_were_shown() {
            var room = new SteppedSession(WorkshopFixture.small().slide("before").choice("poll", Reveal.MANUAL).rounds(2)
                    .choice("after", Reveal.ON_CLOSE).comparedWith("poll"));
            room.after(Move.NEXT, Move.NEXT, Move.NEXT, Move.REVEAL);

            assertEquals(List.of("4/6 OPEN 2", "5/6 CLOSED 2", "after"), walk(room, Move.NEXT).subList(0, 3));
            assertEquals(List.of("5/6 CLOSED 2", "4/6 OPEN 2", "3/6 CLOSED 1 shown"),
                    walk(room, Move.PREVIOUS).stream().filter(at -> at.contains("/")).toList());
        }

        @Test
        void walks_back_to_the_end_of_the_first_round_and_then_out() {
            var room = twice(Reveal.ON_CLOSE);
            walk(room, Move.NEXT);

            assertEquals(List.of("4/5 CLOSED 2 shown", "3/5 OPEN 2", "2/5 CLOSED 1", "before"), walk(room, Move.PREVIOUS));
            assertEquals("2/5 CLOSED 1", walk(room, Move.NEXT).getFirst());
            assertEquals(2, room.state().runs().size());
        }
    }

    @Test
    void the_second_round_opens_without_showing_the_first_where_it_is_asked_again() {
        var room = twice(Reveal.MANUAL).after(Move.NEXT, Move.OPEN, Move.CLOSE, Move.AGAIN);

        assertEquals(2, Objects.requireNonNull(room.state().poll().run()).round());
        room.after(Move.PREVIOUS);
        var seen = room.state().poll().seen();
        assertEquals(room.state().poll().earlier().getFirst(), seen.run());
        assertEquals(PollState.Phase.CLOSED, seen.phase());
        assertFalse(seen.revealed());
    }

    @Test
    void again_while_a_round_is_open_or_after_the_last_asks_that_round_once_more() {
        var room = twice(Reveal.ON_CLOSE).after(Move.NEXT, Move.OPEN, Move.AGAIN);
        assertEquals(1, Objects.requireNonNull(room.state().poll().run()).round());

        room.after(Move.CLOSE, Move.OPEN, Move.CLOSE, Move.AGAIN);
        assertEquals(2, Objects.requireNonNull(room.state().poll().run()).round());
        room.after(Move.CLOSE);
        assertEquals(Reason.NOT_NOW, refusal(room.steer(Move.OPEN)));
    }

    @Nested
    class What_is_shown {

        @Test
        void is_both_rounds_and_how_many_changed_once_the_second_is_revealed() {
            var room = twice(Reveal.ON_CLOSE);
            vote(room, "run-1", 0, 0, 1);
            room.after(Move.CLOSE);
            assertNull(shown(room, "poll").before());
            vote(room, "run-2", 0, 1, 1);
            assertNull(shown(room, "poll").before());
            room.after(Move.CLOSE);

            var shown = shown(room, "poll");
            assertEquals(2, shown.round());
            assertEquals(new Counts(List.of(1, 2, 0), 3, 0), shown.result());
            var before = Objects.requireNonNull(shown.before());
            assertEquals(new Counts(List.of(2, 1, 0), 3, 0), before.result());
            assertEquals(new PairedShift(3, 1, List.of()), before.shift());
            assertEquals(picked(0), PollView.ownBefore(room.state(), "poll", 2));
        }

        @Test
        void is_the_earlier_poll_s_last_run_beside_one_that_is_compared_with_it() {
            var room = new SteppedSession(WorkshopFixture.small().choice("start", Reveal.ON_CLOSE).choice("end", Reveal.MANUAL)
                    .comparedWith("start"));
            vote(room, "run-1", 0, 0);
            room.after(Move.AGAIN);
            room.cast(2, "run-2", picked(2));
            room.after(Move.CLOSE, Move.NEXT);
            vote(room, "run-3", 1, 1);
            room.after(Move.CLOSE);
            assertNull(shown(room, "end").before());
            assertEquals(new PairedShift(1, 1, List.of()),
                    Objects.requireNonNull(Objects.requireNonNull(PollView.standing(room.state(), "end")).before()).shift());

            room.after(Move.REVEAL);
            var compared = Objects.requireNonNull(shown(room, "end").before());
            assertEquals("Title of start", compared.title());
            assertEquals(new Counts(List.of(0, 0, 1), 1, 0), compared.result());
            assertNull(PollView.ownBefore(room.state(), "end", 1));
        }

        @Test
        void is_no_comparison_where_the_items_are_others() {
            var room = new SteppedSession(
                    WorkshopFixture.small().spectrum("start", Reveal.ON_CLOSE).choice("end", Reveal.ON_CLOSE)
                            .comparedWith("start"));
            room.after(Move.OPEN, Move.CLOSE, Move.NEXT, Move.OPEN, Move.CLOSE);

            assertNull(shown(room, "end").before());
        }

        @Test
        void is_nothing_before_it_is_revealed_but_to_the_facilitator() {
            var room = new SteppedSession(WorkshopFixture.small().choice("poll", Reveal.MANUAL));
            vote(room, "run-1", 0);

            assertNull(shown(room, "poll").result());
            assertEquals(new Counts(List.of(1, 0, 0), 1, 0),
                    Objects.requireNonNull(PollView.standing(room.state(), "poll")).result());
            assertEquals(1, shown(room, "poll").answers());
        }
    }

    private static PollView shown(SteppedSession room, String segment) {
        return Objects.requireNonNull(PollView.of(room.state(), segment));
    }

    /** Opens the poll of the moment, going to one first, and lets as many people answer as there are options given. */
    private static void vote(SteppedSession room, String run, int... options) {
        while (!room.state().runs().containsKey(run)) {
            room.after(Move.NEXT);
        }
        for (int i = 0; i < options.length; i++) {
            room.join("guest-" + i);
            room.accepted(new Command.CastAnswer(i + 1, run, picked(options[i])));
        }
    }

    private static Answer picked(int option) {
        return new Picked(List.of(option));
    }
}
