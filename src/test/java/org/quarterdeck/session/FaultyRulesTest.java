package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.quarterdeck.session.SteppedSession.refusal;

import java.util.AbstractList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.LogCapture;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.command.Command.CastAnswer;
import org.quarterdeck.session.command.Command.Join;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question.Choice;

/** A fault of our own must not cost the room more than the one command that met it. */
class FaultyRulesTest {

    private final SteppedSession room = new SteppedSession(
            WorkshopFixture.small().poll("broken", new Choice(new BrokenOptions(), Set.of()), Reveal.ON_CLOSE).slide("after"));

    @Test
    void only_the_command_that_met_it_is_refused_and_the_log_tells_of_it() {
        int seat = room.join("anna");
        room.after(Move.OPEN);
        try (var log = LogCapture.of(CommandBatch.class)) {
            var outcomes = room.submit(
                    List.of(new Join("ben"), new CastAnswer(seat, "run-1", new Picked(List.of(0))), new Join("cleo")));

            assertInstanceOf(Accepted.class, outcomes.getFirst());
            assertEquals(Reason.NOT_SAVED, refusal(outcomes.get(1)));
            assertInstanceOf(Accepted.class, outcomes.getLast());
            assertEquals(List.of("A fault in the rules: refused a CastAnswer and went on"), log.messages());
        }
        room.after(Move.NEXT, Move.NEXT);
        assertEquals("after", room.state().segment().id());
        assertEquals(room.state(), room.replayed());
    }

    private static final class BrokenOptions extends AbstractList<String> {

        /** Asking the question needs its words alone. */
        @Override
        public Stream<String> stream() {
            return Stream.of("First", "Second");
        }

        @Override
        public String get(int index) {
            throw new IllegalStateException("broken, as the test wants it");
        }

        @Override
        public int size() {
            throw new IllegalStateException("broken, as the test wants it");
        }
    }
}
