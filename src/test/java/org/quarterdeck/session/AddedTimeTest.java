package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Undo;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.ExerciseCommand.AddTime;
import org.quarterdeck.session.query.AgendaPace;
import org.quarterdeck.session.state.MoveKind;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.SlideLayout;

/** More and less time for what is shown. */
class AddedTimeTest {

    private final SteppedSession room = new SteppedSession(WorkshopFixture.small().slide("talk").minutes(10)
            .choice("vote", Reveal.ON_CLOSE).seconds(30).minutes(2).slide("pause", SlideLayout.BREAK).minutes(15).slide("end")
            .minutes(3));

    @AfterEach
    void the_journal_gives_back_the_same_room() {
        assertEquals(room.state(), room.replayed());
    }

    private void pass(int seconds) {
        room.clock.advance(Duration.ofSeconds(seconds));
    }

    private void add(int minutes) {
        pass(1);
        room.accepted(new AddTime(Duration.ofMinutes(minutes)));
    }

    private Instant closesAt() {
        return Objects.requireNonNull(room.state().countdown());
    }

    private Instant breakEnd() {
        return Objects.requireNonNull(room.state().breakEnd());
    }

    @Test
    void is_planned_for_any_segment_and_makes_the_session_end_later_by_it() {
        add(2);
        assertEquals(12, room.state().segment().minutes());
        var pace = AgendaPace.of(room.state(), room.clock.instant());
        assertEquals(Duration.ofMinutes(2), pace.drift());
        assertEquals(Duration.ofMinutes(32).minusSeconds(1), pace.left());
        add(-3);
        assertEquals(9, room.state().segment().minutes());
        pass(1);
        assertEquals(MoveKind.TIMED, room.accepted(new Undo()).state().undo().undone());
        assertEquals(12, room.state().segment().minutes());
        pass(1);
        room.accepted(new Undo());
        assertEquals(10, room.state().segment().minutes());
        assertEquals(Duration.ZERO, AgendaPace.of(room.state(), room.clock.instant()).drift());
    }

    @Test
    void is_never_less_than_nothing() {
        room.goTo("vote");
        add(-2);
        assertEquals(0, room.state().segment().minutes());
        assertEquals(Reason.NOT_NOW, SteppedSession.refusal(room.submit(new AddTime(Duration.ofMinutes(-1)))));
    }

    @Test
    void lengthens_a_countdown_and_leaves_some_seconds_of_a_shorter_one() {
        room.goTo("vote");
        room.after(Move.OPEN);
        var end = closesAt();
        add(1);
        assertEquals(end.plusSeconds(60), closesAt());
        add(-1);
        add(-1);
        assertEquals(room.clock.instant().plusSeconds(5), closesAt());
        pass(1);
        room.accepted(new Undo());
        assertEquals(end, closesAt());
        assertEquals(2, room.state().segment().minutes());
    }

    @Test
    void moves_the_end_of_a_break_which_goes_on_when_it_is_returned_to() {
        room.goTo("pause");
        var begun = room.clock.instant();
        assertEquals(begun.plusSeconds(900), breakEnd());
        add(1);
        assertEquals(begun.plusSeconds(960), breakEnd());
        pass(60);
        room.goTo("talk");
        pass(60);
        room.goTo("pause");
        assertEquals(begun.plusSeconds(960), breakEnd());
    }

    @Test
    void gives_a_break_that_is_over_a_minute_from_now_on() {
        room.goTo("pause");
        pass(1_199);
        add(1);
        assertEquals(room.clock.instant().plusSeconds(60), breakEnd());
        assertEquals(TestClock.NINE.plusSeconds(1_260), breakEnd());
    }
}
