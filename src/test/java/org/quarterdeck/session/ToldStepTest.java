package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quarterdeck.session.SteppedSession.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Steer;
import org.quarterdeck.session.command.Command.Undo;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.query.NextAction;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.session.query.SegmentSteps;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;

/** What happened in the story, and the right answer of a quiz: a step of its own after the votes. */
class ToldStepTest {

    private static SteppedSession decision(Reveal reveal) {
        return new SteppedSession(
                WorkshopFixture.small().slide("before").choice("poll", reveal).told(1, "It helped.").slide("after"));
    }

    private static SteppedSession quiz() {
        return new SteppedSession(WorkshopFixture.small().slide("before")
                .poll("poll", new Question.Choice(List.of("Yes", "No"), Set.of(0)), Reveal.MANUAL).slide("after"));
    }

    private static String at(RoomState room) {
        if (!room.segment().id().equals("poll")) {
            return room.segment().id();
        }
        var poll = room.poll();
        return SegmentSteps.stepOf(room) + "/" + SegmentSteps.stepsOf(room) + " " + poll.phase()
                + (poll.revealed() ? " shown" : "") + (poll.told() ? " told" : "");
    }

    private static List<String> walk(SteppedSession room, Move move) {
        var way = new ArrayList<String>();
        while (room.submit(new Steer(move)) instanceof Accepted) {
            way.add(at(room.state()));
        }
        return way;
    }

    @Test
    void follows_the_result_at_the_next_press_and_goes_before_it_at_back() {
        var room = decision(Reveal.ON_CLOSE);
        assertEquals(List.of("0/4 READY", "1/4 OPEN", "2/4 CLOSED shown", "3/4 CLOSED shown told", "after"),
                walk(room, Move.NEXT));
        assertEquals(List.of("3/4 CLOSED shown told", "2/4 CLOSED shown", "1/4 OPEN", "0/4 READY", "before"),
                walk(room, Move.PREVIOUS));
        assertEquals(List.of("0/5 READY", "1/5 OPEN", "2/5 CLOSED", "3/5 CLOSED shown", "4/5 CLOSED shown told", "after"),
                walk(decision(Reveal.MANUAL), Move.NEXT));
        assertEquals(List.of("0/4 READY", "1/4 OPEN shown", "2/4 CLOSED shown", "3/4 CLOSED shown told", "after"),
                walk(decision(Reveal.LIVE), Move.NEXT));
    }

    @Test
    void is_the_same_for_a_quiz_first_the_votes_then_what_is_right() {
        var room = quiz();
        assertEquals(List.of("0/5 READY", "1/5 OPEN", "2/5 CLOSED", "3/5 CLOSED shown", "4/5 CLOSED shown told", "after"),
                walk(room, Move.NEXT));
        room.after(Move.PREVIOUS);
        assertEquals(Set.of(0), seen(room).right());
        room.after(Move.PREVIOUS);
        assertEquals(Set.of(), seen(room).right());
        assertFalse(Objects.requireNonNull(seen(room).shown()).told());
        var standing = Objects.requireNonNull(PollView.standing(room.state(), "poll"));
        assertTrue(Objects.requireNonNull(standing.shown()).told(), "the facilitator sees it all along");
    }

    @Test
    void is_named_by_what_next_does() {
        assertEquals(NextAction.SHOW_TOLD,
                NextAction.of(decision(Reveal.ON_CLOSE).after(Move.NEXT, Move.NEXT, Move.NEXT).state()));
        assertEquals(NextAction.SHOW_RIGHT,
                NextAction.of(quiz().after(Move.NEXT, Move.NEXT, Move.NEXT, Move.REVEAL).state()));
    }

    @Test
    void comes_after_the_second_of_two_rounds_alone() {
        var room = new SteppedSession(WorkshopFixture.small().slide("before").choice("poll", Reveal.ON_CLOSE).rounds(2)
                .told(null, "Neither.").slide("after"));
        assertEquals(List.of("0/6 READY", "1/6 OPEN", "2/6 CLOSED", "3/6 OPEN", "4/6 CLOSED shown", "5/6 CLOSED shown told",
                "after"), walk(room, Move.NEXT));
    }

    @Test
    void waits_with_a_result_that_a_later_poll_is_compared_with() {
        var room = new SteppedSession(WorkshopFixture.small().slide("before")
                .poll("poll", new Question.Choice(List.of("Yes", "No"), Set.of(0)), Reveal.MANUAL)
                .poll("after", new Question.Choice(List.of("Yes", "No"), Set.of(0)), Reveal.MANUAL).comparedWith("poll"));
        assertEquals(List.of("0/3 READY", "1/3 OPEN", "2/3 CLOSED", "after"), walk(room, Move.NEXT).subList(0, 4));

        room.goTo("poll");
        room.after(Move.REVEAL);
        assertEquals("3/5 CLOSED shown", at(room.state()));
        assertEquals(List.of("4/5 CLOSED shown told", "after"), walk(room, Move.NEXT).subList(0, 2));
    }

    @Test
    void is_over_once_the_result_is_hidden_or_another_run_begins() {
        for (var move : List.of(Move.AGAIN, Move.HIDE)) {
            var room = decision(Reveal.ON_CLOSE).after(Move.NEXT, Move.NEXT, Move.NEXT, Move.NEXT);
            assertTrue(room.state().poll().told());
            room.after(move);
            assertFalse(room.state().poll().told(), move.name());
        }
        assertEquals(Reason.NOT_NOW, refusal(quiz().after(Move.NEXT).steer(Move.REVEAL)));
    }

    @Test
    void is_taken_back_by_undo_as_any_move() {
        var room = decision(Reveal.ON_CLOSE).after(Move.NEXT, Move.NEXT, Move.NEXT, Move.NEXT);
        room.accepted(new Undo());
        assertEquals("2/4 CLOSED shown", at(room.state()));
        room.after(Move.NEXT, Move.PREVIOUS);
        room.accepted(new Undo());
        assertEquals("3/4 CLOSED shown told", at(room.state()));
        assertEquals(room.state(), room.replayed());
    }

    @Test
    void a_first_round_whose_chart_would_grow_before_the_room_opens_and_is_taken_back_in_one_move() {
        var room = new SteppedSession(
                WorkshopFixture.small().slide("before").choice("poll", Reveal.LIVE).rounds(2).slide("after"))
                .after(Move.NEXT, Move.NEXT);
        assertEquals("1/5 OPEN", at(room.state()));
        room.accepted(new Undo());
        assertEquals("0/5 READY", at(room.state()));
    }

    private static PollView seen(SteppedSession room) {
        return Objects.requireNonNull(PollView.of(room.state(), "poll"));
    }
}
