package org.quarterdeck.session.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.SteppedSession;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.AgendaSlot;
import org.quarterdeck.workshop.SlideLayout;

class AgendaScheduleTest {

    private static final WorkshopFixture WORKSHOP = WorkshopFixture.small().slide("one").minutes(10).slide("two").minutes(20)
            .slide("lunch", SlideLayout.BREAK).minutes(30).slide("four").minutes(5);

    private final SteppedSession room = new SteppedSession(WORKSHOP);

    private void pass(int minutes) {
        room.clock.advance(Duration.ofMinutes(minutes));
    }

    private AgendaSchedule schedule(RoomState state) {
        return AgendaSchedule.of(state, room.clock.instant(), ZoneOffset.UTC);
    }

    private static @Nullable Instant at(int minutes) {
        return TestClock.NINE.plus(Duration.ofMinutes(minutes));
    }

    private static RoomState lunchAt(SteppedSession room, LocalTime time) {
        var state = room.state();
        var segments = new ArrayList<>(state.workshop().segments());
        int lunch = state.workshop().indexOf("lunch");
        segments.set(lunch, segments.get(lunch).with(new AgendaSlot(null, 30, time, segments.get(lunch).cuts())));
        return new RoomState(state.start(), state.workshop().with(segments), state.rev(), state.screen(), state.participation(),
                state.times(), state.undo());
    }

    @Test
    void says_when_each_segment_will_begin() {
        assertEquals(List.of(at(0), at(10), at(30), at(60)), schedule(room.state()).starts());
        assertEquals(at(65), schedule(room.state()).end());
    }

    @Test
    void moves_with_the_day() {
        pass(14);
        assertEquals(List.of(at(0), at(14), at(34), at(64)), schedule(room.state()).starts());
        room.after(Move.NEXT);
        pass(3);
        assertEquals(List.of(at(0), at(14), at(34), at(64)), schedule(room.state()).starts());
    }

    @Test
    void has_no_time_for_what_was_passed_over() {
        pass(5);
        room.goTo("lunch");
        assertNull(schedule(room.state()).starts().get(1));
        assertEquals(at(5), schedule(room.state()).starts().get(2));
    }

    @Test
    void holds_a_locked_time_unless_it_is_late_for_it() {
        var state = lunchAt(room, LocalTime.of(9, 45));
        assertEquals(at(45), schedule(state).starts().get(2));
        assertEquals(at(75), schedule(state).starts().get(3));
        assertEquals(Duration.ZERO, AgendaPace.of(state, room.clock.instant(), ZoneOffset.UTC).drift());
        pass(40);
        var late = lunchAt(room, LocalTime.of(9, 45));
        assertEquals(at(60), schedule(late).starts().get(2));
        assertEquals(Duration.ofMinutes(15), AgendaPace.of(late, room.clock.instant(), ZoneOffset.UTC).drift());
    }
}
