package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.quarterdeck.session.SteppedSession.refusal;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.command.Command.Arrive;
import org.quarterdeck.session.command.Command.Join;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.TakeBackAnswer;
import org.quarterdeck.session.command.Command.Undo;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.SeatCommand.UncountSeats;
import org.quarterdeck.session.command.SeatCommand.WithdrawSeats;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.session.state.MoveKind;
import org.quarterdeck.workshop.Poll.Reveal;

/** One move takes seats and what they answered out of a vote, and one brings both back. */
class WithdrawnSeatsTest {

    private static final String RUN = "run-1";
    private final SteppedSession room = new SteppedSession(
            WorkshopFixture.small().choice("move", Reveal.ON_CLOSE).slide("end"));

    @BeforeEach
    void five_people_vote() {
        for (int seat = 1; seat <= 5; seat++) {
            room.join("phone-" + seat);
        }
        room.after(Move.OPEN);
        for (int seat = 1; seat <= 5; seat++) {
            room.cast(seat, RUN, new Picked(List.of(seat % 3)));
        }
        room.accepted(new WithdrawSeats(List.of(3, 4, 5)));
    }

    @AfterEach
    void the_journal_gives_back_the_same_room() {
        assertEquals(room.state(), room.replayed());
    }

    private List<Integer> answered() {
        return List.copyOf(new TreeSet<>(Objects.requireNonNull(room.state().poll().run()).answers().keySet()));
    }

    @Test
    void they_count_no_more_nor_do_their_answers() {
        assertEquals(List.of(1, 2), room.state().seats().present());
        assertEquals(List.of(1, 2), answered());
        assertEquals(Reason.NOT_NOW, refusal(room.submit(new WithdrawSeats(List.of(4)))));
    }

    @Test
    void undoing_brings_back_both_at_once() {
        room.accepted(new Undo());
        assertEquals(MoveKind.ANSWERS_SET_ASIDE, room.state().undo().undone());
        assertEquals(List.of(1, 2, 3, 4, 5), room.state().seats().present());
        assertEquals(List.of(1, 2, 3, 4, 5), answered());
    }

    @Test
    void undoing_brings_nothing_back_of_who_left_since_and_leaves_what_was_answered_or_taken_back_since() {
        room.accepted(new Arrive(3));
        room.cast(3, RUN, new Picked(List.of(2)));
        room.accepted(new TakeBackAnswer(1, RUN));
        room.leave(5);
        room.accepted(new Undo());
        assertEquals(List.of(2, 3, 4), answered());
        var run = Objects.requireNonNull(room.state().poll().run());
        assertEquals(new Picked(List.of(2)), run.answers().get(3));
        assertNull(room.state().seats().byNumber().get(5));
    }

    @Test
    void after_the_vote_has_gone_on_the_moves_since_are_undone_first() {
        room.after(Move.CLOSE, Move.AGAIN);
        room.accepted(new Undo());
        room.accepted(new Undo());
        room.accepted(new Undo());
        assertEquals(List.of(1, 2, 3, 4, 5), answered());
    }

    @Test
    void without_an_answer_they_only_stop_counting() {
        room.after(Move.CLOSE, Move.NEXT);
        room.accepted(new WithdrawSeats(List.of(2)));
        assertEquals(List.of(1), room.state().seats().present());
        room.accepted(new Undo());
        assertEquals(List.of(1, 2), room.state().seats().present());
    }

    @Test
    void a_vote_waits_for_all_who_count_and_for_nobody_twice() {
        room.accepted(new Undo());
        assertEquals(List.of(5, 0), waitedFor());
        room.accepted(new TakeBackAnswer(1, RUN));
        room.accepted(new UncountSeats(List.of(4, 5)));
        assertEquals(List.of(3, 2), waitedFor());
        room.accepted(new Arrive(4));
        assertEquals(List.of(4, 1), waitedFor());
        room.join("late");
        assertEquals(List.of(5, 1), waitedFor());
        room.submit(new Join("no cookie"));
        assertEquals(List.of(5, 1), waitedFor());
        room.leave(5);
        assertEquals(List.of(5, 0), waitedFor());
    }

    /** How many count, and how many answered who count no more. */
    private List<Integer> waitedFor() {
        var view = Objects.requireNonNull(PollView.of(room.state(), "move"));
        return List.of(room.state().seats().size(), view.absent());
    }
}
