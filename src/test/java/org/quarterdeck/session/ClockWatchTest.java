package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.query.AgendaPace;
import org.quarterdeck.session.query.WallZone;

/** The clock on the wall jumps while the session's clock runs evenly. */
class ClockWatchTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final TestClock session = TestClock.atNine();
    private final TestClock machine = TestClock.atNine();
    private final ClockWatch watch = new ClockWatch(ZoneOffset.UTC, session.instant());

    private Duration jumped() {
        return watch.jumped(session.instant(), machine.instant());
    }

    private void pass(Duration time) {
        session.advance(time);
        machine.advance(time);
    }

    @Test
    void a_jump_is_noticed_once_whichever_way_it_goes() {
        pass(Duration.ofMinutes(5));
        assertEquals(Duration.ZERO, jumped());
        machine.advance(Duration.ofMinutes(158));
        assertEquals(Duration.ofMinutes(158), jumped());
        pass(Duration.ofSeconds(1));
        assertEquals(Duration.ZERO, jumped());
        machine.advance(Duration.ofHours(-1));
        assertEquals(Duration.ofHours(-1), jumped());
        assertEquals(Duration.ZERO, jumped());
    }

    @Test
    void what_every_machine_corrects_is_no_jump() {
        machine.advance(Duration.ofSeconds(2));
        assertEquals(Duration.ZERO, jumped());
    }

    @Test
    void daylight_saving_is_one() {
        var before = Instant.parse("2026-03-29T00:59:59Z");
        var berlin = new ClockWatch(BERLIN, before);
        assertEquals(Duration.ZERO, berlin.jumped(before, before));
        assertEquals(Duration.ofHours(1), berlin.jumped(before.plusSeconds(1), before.plusSeconds(1)));
    }

    @Test
    void a_session_that_goes_on_on_a_machine_that_is_behind_it_says_so() {
        machine.advance(Duration.ofMinutes(-40));
        assertEquals(Duration.ofMinutes(-40), jumped());
    }

    @Test
    void times_of_the_day_that_the_agenda_is_locked_to_are_those_on_the_wall() {
        var room = new SteppedSession(WorkshopFixture.small().slide("talk").minutes(20).slide("lunch").at(LocalTime.of(12, 30))
                .minutes(30)).state();
        machine.advance(Duration.ofMinutes(158));
        var now = session.instant();
        var wall = WallZone.of(ZoneOffset.UTC, now, machine.instant());
        assertEquals(LocalTime.of(11, 38), LocalTime.ofInstant(now, wall));
        assertEquals(Duration.ZERO, AgendaPace.of(room, now, wall).drift());
        session.advance(Duration.ofMinutes(60));
        assertEquals(Duration.ofMinutes(8), AgendaPace.of(room, session.instant(), wall).drift());
    }

    @Test
    void the_zone_is_the_machine_s_as_long_as_its_clock_is_left_alone() {
        assertEquals(BERLIN, WallZone.of(BERLIN, session.instant(), machine.instant()));
        assertEquals(BERLIN, WallZone.of(BERLIN, session.instant(), machine.instant().plus(Duration.ofDays(400))));
    }
}
