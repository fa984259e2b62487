package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.PickedOther;
import org.quarterdeck.question.Result.Counts;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.PollCommand.HoldBack;
import org.quarterdeck.session.command.PollCommand.Judge;
import org.quarterdeck.session.query.ModerationEntry;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;

/** Options that people word are held back and let through as texts are; their number is shown all the same. */
class OtherOptionModerationTest {

    private final SteppedSession room = new SteppedSession(WorkshopFixture.small()
            .poll("poll", new Question.Choice(List.of("Yes", "No"), Set.of(), true), Reveal.ON_CLOSE));

    private Object shown() {
        return Objects.requireNonNull(Objects.requireNonNull(PollView.of(room.state(), "poll")).result());
    }

    @Test
    void wait_for_the_facilitator_where_everything_is_held_back() {
        room.accepted(new HoldBack(true, Set.of()));
        room.join("one");
        room.join("two");
        room.after(Move.OPEN);
        room.cast(1, "run-1", new PickedOther(List.of(), "Bees"));
        room.cast(2, "run-1", new Picked(List.of(0)));
        room.after(Move.CLOSE);
        assertEquals(new Counts(List.of(1, 0, 1), 2, 0), shown());
        var run = Objects.requireNonNull(room.state().poll().run());
        assertEquals(1, run.heldBack("en"));
        assertEquals(new PickedOther(List.of(), ""), run.answerShown(1, "en"));

        var entry = ModerationEntry.of(room.state(), "poll").getFirst();
        assertEquals("Bees", entry.text());
        room.accepted(new Judge("run-1", entry.id(), true));
        assertEquals(new Counts(List.of(1, 0, 1), 2, 0, List.of("Bees")), shown());
        assertEquals(room.state(), room.replayed());
    }

    @Test
    void are_hidden_at_once_where_one_is_judged_so() {
        room.join("one");
        room.after(Move.OPEN);
        room.cast(1, "run-1", new PickedOther(List.of(), "Bees"));
        room.after(Move.CLOSE);
        assertEquals(new Counts(List.of(0, 0, 1), 1, 0, List.of("Bees")), shown());
        room.accepted(new Judge("run-1", ModerationEntry.of(room.state(), "poll").getFirst().id(), false));
        assertEquals(new Counts(List.of(0, 0, 1), 1, 0), shown());
    }
}
