package org.quarterdeck.session.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.SteppedSession;
import org.quarterdeck.session.command.Command.CastAnswer;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.event.SessionEvent.MoveUndone;
import org.quarterdeck.session.rules.RuleDecision.Accept;
import org.quarterdeck.workshop.Poll.Reveal;

class UndoRulesTest {

    private final SteppedSession room = new SteppedSession(
            WorkshopFixture.small().choice("first", Reveal.MANUAL).choice("second", Reveal.MANUAL));

    private MoveUndone undone() {
        var decided = assertInstanceOf(Accept.class, UndoRules.decide(room.state(), TestClock.NINE));
        return (MoveUndone) decided.events().getLast();
    }

    private String run() {
        return Objects.requireNonNull(room.state().poll().run()).id();
    }

    private void vote() {
        room.submit(new CastAnswer(room.join("hash"), run(), new Picked(List.of(0))));
    }

    @Test
    void a_vote_that_was_closed_is_open_again_and_nothing_else_is() {
        room.after(Move.OPEN);
        vote();
        var run = run();
        room.after(Move.CLOSE);
        assertEquals(run, undone().open());
        assertNull(undone().reopened());
        assertEquals(List.of(), undone().dropped());
        assertEquals(List.of(), undone().aside());
    }

    @Test
    void a_vote_opened_by_mistake_is_dropped_while_nobody_has_answered() {
        room.after(Move.OPEN);
        assertEquals(List.of(run()), undone().dropped());
        assertNull(undone().open());
    }

    @Test
    void a_second_asking_with_answers_is_set_aside_and_the_first_is_the_vote_again() {
        room.after(Move.OPEN);
        vote();
        var first = run();
        room.after(Move.CLOSE, Move.AGAIN);
        room.submit(new CastAnswer(room.join("other"), run(), new Picked(List.of(1))));
        var second = run();
        assertEquals(List.of(second), undone().aside());
        assertEquals(List.of(), undone().back());
        assertEquals(List.of(), undone().dropped());
        assertEquals(first, room.state().poll().earlier().getFirst().id());
    }

    @Test
    void an_end_that_is_taken_back_brings_the_seats_and_the_remote_back() {
        room.after(Move.OPEN);
        vote();
        room.after(Move.END);
        var reopened = assertNotNullAnd(undone().reopened());
        assertEquals("token", reopened.remoteToken());
        assertEquals("k7Qm2xPd", reopened.key());
        assertEquals(1, reopened.tokenHashes().size());
    }

    private static <T> T assertNotNullAnd(T value) {
        assertNotNull(value);
        return value;
    }
}
