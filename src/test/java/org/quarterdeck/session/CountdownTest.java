package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.CountdownOver;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Steer;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.workshop.Poll.Reveal;

/** What the rules make of a countdown; that it strikes by itself is for {@link LiveSessionTest}. */
class CountdownTest {

    private final SteppedSession room = new SteppedSession(
            WorkshopFixture.small().choice("poll", Reveal.MANUAL).seconds(30).choice("slow", Reveal.ON_CLOSE).slide("end"));

    @Test
    void starts_with_the_vote() {
        room.after(Move.OPEN);

        assertEquals(TestClock.NINE.plusSeconds(30), room.state().countdown());
    }

    @Test
    void closes_the_vote_when_it_is_over() {
        room.after(Move.OPEN);
        strike("run-1", Duration.ofSeconds(30));

        assertEquals(Phase.CLOSED, room.state().poll().phase());
    }

    @Test
    void strikes_once_only() {
        room.after(Move.OPEN);
        strike("run-1", Duration.ofSeconds(30));
        long rev = room.state().rev();
        strike("run-1", Duration.ZERO);

        assertEquals(rev, room.state().rev());
    }

    @Test
    void never_strikes_early() {
        room.after(Move.OPEN);
        strike("run-1", Duration.ofMillis(29_999));

        assertEquals(Phase.OPEN, room.state().poll().phase());
    }

    @Test
    void of_an_earlier_run_leaves_the_next_one_open() {
        room.after(Move.OPEN);
        room.clock.advance(Duration.ofSeconds(30));
        room.after(Move.AGAIN);
        strike("run-1", Duration.ZERO);

        assertEquals(Phase.OPEN, room.state().poll().phase());
    }

    @Test
    void does_not_close_what_was_closed_and_reopened_in_the_moment_it_struck() {
        room.after(Move.OPEN);
        room.clock.advance(Duration.ofSeconds(30));
        room.submit(List.of(new Steer(Move.CLOSE), new Steer(Move.OPEN), new CountdownOver("run-1")));

        assertEquals(Phase.OPEN, room.state().poll().phase());
    }

    @Test
    void has_no_say_over_a_vote_that_was_reopened() {
        room.after(Move.OPEN, Move.CLOSE, Move.OPEN);

        assertNull(room.state().countdown());
    }

    @Test
    void has_no_say_after_a_jump_to_another_vote() {
        room.after(Move.OPEN);
        room.goTo("slow");
        room.after(Move.OPEN);
        strike("run-1", Duration.ofSeconds(30));

        assertEquals(Phase.OPEN, room.state().poll().phase());
    }

    @Test
    void stands_still_while_the_vote_is_put_back() {
        room.after(Move.OPEN, Move.PREVIOUS);
        strike("run-1", Duration.ofSeconds(60));

        assertNull(room.state().countdown());
        assertEquals(Phase.READY, room.state().poll().phase());
    }

    private void strike(String run, Duration after) {
        room.clock.advance(after);
        assertInstanceOf(Accepted.class, room.submit(new CountdownOver(run)));
    }
}
