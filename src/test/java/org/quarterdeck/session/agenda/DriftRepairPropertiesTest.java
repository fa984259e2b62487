package org.quarterdeck.session.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.SteppedSession;
import org.quarterdeck.session.command.Command.GoTo;
import org.quarterdeck.session.command.Command.Undo;
import org.quarterdeck.session.history.PastTimes;
import org.quarterdeck.session.query.AgendaPace;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Segment;

/** What holds of every proposal, whatever the plan and however late or early the session is. */
class DriftRepairPropertiesTest {

    private static Duration drift(SteppedSession room) {
        return AgendaPace.of(room.state(), room.clock.instant(), ZoneOffset.UTC).drift();
    }

    /** The proposal where each segment took in past sessions what {@link RandomPlan#usual} says. */
    private static @Nullable RepairProposal late(SteppedSession room, PastTimes usual) {
        return DriftRepair.of(room.state(), room.clock.instant(), ZoneOffset.UTC, usual);
    }

    private static AgendaForecast forecast(SteppedSession room, PastTimes usual) {
        return new AgendaForecast(room.state(), room.clock.instant(), ZoneOffset.UTC, usual);
    }

    /** Returns the time at the end that nothing is planned for. */
    private static Duration slack(RoomState room) {
        double planned = room.workshop().segments().stream().mapToDouble(Segment::minutes).sum() - room.times().added();
        return Duration.ofSeconds(Math.round(Math.max(0, room.workshop().minutes() - planned) * 60));
    }

    private static SteppedSession somewhere(Random random, int mostMinutes) {
        var room = new SteppedSession(RandomPlan.room(random));
        room.clock.advance(Duration.ofSeconds(random.nextInt(mostMinutes * 60)));
        var segments = room.state().workshop().segments();
        room.accepted(new GoTo(segments.get(random.nextInt(Math.min(3, segments.size()))).id()));
        room.clock.advance(Duration.ofSeconds(random.nextInt(mostMinutes * 60)));
        return room;
    }

    /** Leaves out the only segment that has minutes. */
    @Example
    void a_session_stays_late_when_no_planned_minute_is_left() {
        it_ends_on_time_or_says_that_it_cannot(8566);
    }

    @Property(tries = 400)
    void it_ends_on_time_or_says_that_it_cannot(@ForAll long seed) {
        var random = new Random(seed);
        var room = somewhere(random, 20);
        var usual = RandomPlan.usual(random, room.state().workshop());
        var proposal = late(room, usual);
        if (proposal == null) {
            assertTrue(drift(room).compareTo(DriftRepair.LATE) < 0);
            return;
        }
        var before = drift(room);
        room.accepted(proposal.command());
        switch (proposal.kind()) {
            case SLACK, USUAL -> {
                assertEquals(before, drift(room));
                assertFalse(proposal.changes());
                assertTrue(forecast(room, usual).drift().compareTo(slack(room.state())) <= 0, proposal::toString);
            }
            case SHORTER -> {
                var after = forecast(room, usual);
                var left = after.drift().minus(slack(room.state()));
                assertEquals(left.isPositive() ? left : Duration.ZERO, proposal.remaining(), proposal::toString);
                assertEquals(proposal.end(), after.schedule().end());
                assertTrue(drift(room).compareTo(before) <= 0);
            }
            case LONGER -> throw new AssertionError("a late session gets nothing more: " + proposal);
        }
    }

    @Property(tries = 400)
    void nothing_is_left_out_that_a_later_one_rests_on_and_nothing_past_changes(@ForAll long seed) {
        var random = new Random(seed);
        var room = somewhere(random, 30);
        var usual = RandomPlan.usual(random, room.state().workshop());
        var whole = room.state().workshop().segments();
        boolean held = SegmentReferences.broken(whole) == null;
        var proposal = late(room, usual);
        if (proposal != null) {
            room.accepted(proposal.command());
            var segments = room.state().workshop().segments();
            assertTrue(!held || SegmentReferences.broken(segments) == null, proposal::toString);
            assertEquals(whole.subList(0, room.state().index() + 1), segments.subList(0, room.state().index() + 1));
            assertEquals(whole.stream().map(Segment::id).toList(), segments.stream().map(Segment::id).toList());
        }
    }

    @Property(tries = 400)
    void it_is_taken_back_whole(@ForAll long seed) {
        var random = new Random(seed);
        var room = somewhere(random, random.nextBoolean() ? 20 : 1);
        var before = room.state();
        var usual = RandomPlan.usual(random, before.workshop());
        var late = late(room, usual);
        var proposal = late == null ? SpareTime.of(before, room.clock.instant(), ZoneOffset.UTC, usual) : late;
        if (proposal != null && proposal.changes()) {
            room.clock.advance(Duration.ofSeconds(1));
            room.accepted(proposal.command());
            room.clock.advance(Duration.ofSeconds(1));
            room.accepted(new Undo());
            assertEquals(before.workshop(), room.state().workshop());
            assertEquals(before.times(), room.state().times());
            assertEquals(before.screen(), room.state().screen());
            assertEquals(room.state(), room.replayed());
        }
    }

    @Property(tries = 400)
    void what_an_early_session_takes_in_never_makes_it_late(@ForAll long seed) {
        var random = new Random(seed);
        var room = somewhere(random, 1);
        var usual = RandomPlan.usual(random, room.state().workshop());
        var proposal = SpareTime.of(room.state(), room.clock.instant(), ZoneOffset.UTC, usual);
        if (proposal != null) {
            assertNull(late(room, usual));
            var before = drift(room);
            room.accepted(proposal.command());
            assertTrue(!drift(room).isPositive() && drift(room).compareTo(before) > 0, proposal::toString);
            assertFalse(forecast(room, usual).drift().isPositive(), proposal::toString);
            assertRestsOnNothingMissing(room.state());
        }
    }

    private static void assertRestsOnNothingMissing(RoomState room) {
        var brought = room.workshop().segments().stream().filter(segment -> segment.cuts().equals(Set.of(90)));
        brought.forEach(segment -> assertTrue(SegmentReferences.met(segment, room.workshop().segments()), segment.id()));
    }
}
