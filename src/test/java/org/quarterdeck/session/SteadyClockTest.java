package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.MemoryJournal;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.GoTo;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Steer;
import org.quarterdeck.session.query.AgendaPace;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.workshop.Poll.Reveal;

/** The machine's clock is set while a session is live. */
class SteadyClockTest {

    private final TestClock machine = TestClock.atNine();
    private final AtomicLong nanos = new AtomicLong();
    private final SteadyClock clock = SteadyClock.from(TestClock.NINE, machine, nanos::get);

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
        machine.advance(time);
    }

    @Test
    void it_begins_with_the_machine_s_time_and_runs_evenly_after_that() {
        pass(Duration.ofMinutes(5));
        machine.advance(Duration.ofHours(-1));
        assertEquals(TestClock.NINE.plus(Duration.ofMinutes(5)), clock.instant());
        machine.advance(Duration.ofHours(3));
        pass(Duration.ofSeconds(1));
        assertEquals(TestClock.NINE.plus(Duration.ofMinutes(5)).plusSeconds(1), clock.instant());
    }

    @Test
    void it_never_begins_before_what_is_in_the_journal() {
        machine.advance(Duration.ofHours(-1));
        assertEquals(TestClock.NINE, SteadyClock.from(TestClock.NINE, machine, nanos::get).instant());
    }

    @Test
    void a_countdown_takes_as_long_as_it_says_whatever_happens_to_the_machine_s_clock() throws Exception {
        var workshop = WorkshopFixture.small().choice("poll", Reveal.ON_CLOSE).seconds(30);
        try (var session = LiveSession.start(workshop.room(), new MemoryJournal(), clock)) {
            session.submit(new GoTo("poll")).get();
            session.submit(new Steer(Move.OPEN)).get();
            var closesAt = session.state().countdown();
            machine.advance(Duration.ofMinutes(3));
            pass(Duration.ofSeconds(29));
            session.submit(new Steer(Move.BLACKOUT)).get();
            assertEquals(Phase.OPEN, session.state().poll().phase());
            machine.advance(Duration.ofHours(-2));
            assertEquals(closesAt, session.state().countdown());
            assertFalse(AgendaPace.of(session.state(), session.now()).elapsed().isNegative());
            assertEquals(Duration.ofSeconds(29), AgendaPace.of(session.state(), session.now()).elapsed());
            pass(Duration.ofSeconds(1));
            Eventually.until("the countdown closes the vote", () -> session.state().poll().phase() == Phase.CLOSED);
            assertNotEquals(machine.instant(), session.now());
        }
    }
}
