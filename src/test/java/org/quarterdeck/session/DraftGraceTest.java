package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.quarterdeck.session.SteppedSession.refusal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.command.Command.CastAnswer;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.workshop.Poll.Reveal;

/** What stood complete on a phone when the vote closed counts for a moment longer; nothing else does. */
class DraftGraceTest {

    private final SteppedSession room = new SteppedSession(
            WorkshopFixture.small().choice("poll", Reveal.ON_CLOSE).choice("next", Reveal.ON_CLOSE));
    private final int seat = room.join("anna");

    private CastAnswer draft(String run, int option) {
        return new CastAnswer(seat, run, new Picked(List.of(option)), true);
    }

    @Test
    void a_draft_counts_up_to_three_seconds_after_the_close_and_an_answer_given_then_does_not() {
        room.after(Move.OPEN, Move.CLOSE);
        assertEquals(Reason.CLOSED, refusal(room.cast(seat, "run-1", new Picked(List.of(1)))));
        room.clock.advance(Duration.ofMillis(2_900));
        assertInstanceOf(Accepted.class, room.submit(draft("run-1", 1)));
        assertEquals(Map.of(seat, new Picked(List.of(1))), Objects.requireNonNull(room.state().poll().run()).answers());
        assertEquals(room.state(), room.replayed());

        room.clock.advance(Duration.ofMillis(200));
        assertEquals(Reason.CLOSED, refusal(room.submit(draft("run-1", 2))));
    }

    @Test
    void it_counts_too_where_the_facilitator_has_gone_on_and_not_where_the_question_was_asked_anew() {
        room.after(Move.OPEN, Move.CLOSE, Move.NEXT);
        assertInstanceOf(Accepted.class, room.submit(draft("run-1", 1)));

        room.goTo("poll");
        room.after(Move.AGAIN);
        assertEquals(Reason.CLOSED, refusal(room.submit(draft("run-1", 2))));
    }
}
