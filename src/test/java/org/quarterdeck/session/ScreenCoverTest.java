package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Undo;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CoverCommand.BeginBreak;
import org.quarterdeck.session.command.CoverCommand.ToggleCover;
import org.quarterdeck.session.command.CoverCommand.ToggleFreeze;
import org.quarterdeck.session.command.CoverCommand.Uncover;
import org.quarterdeck.session.command.ExerciseCommand.AddTime;
import org.quarterdeck.session.cover.ScreenCover;
import org.quarterdeck.session.cover.ScreenCover.Kind;
import org.quarterdeck.session.state.MoveKind;
import org.quarterdeck.workshop.Poll.Reveal;

/** What covers the slide on the projector. */
class ScreenCoverTest {

    private final SteppedSession room = new SteppedSession(
            WorkshopFixture.small().slide("talk").choice("vote", Reveal.MANUAL).slide("end"));

    @AfterEach
    void the_journal_gives_back_the_same_room() {
        assertEquals(room.state(), room.replayed());
    }

    private void undo() {
        room.clock.advance(Duration.ofSeconds(1));
        room.accepted(new Undo());
    }

    private Kind cover() {
        return room.state().cover().kind();
    }

    @Test
    void goes_away_by_the_same_command_and_by_any_step() {
        room.accepted(new ToggleCover(Kind.WHITE));
        assertEquals(Kind.WHITE, cover());
        room.accepted(new ToggleCover(Kind.WHITE));
        assertEquals(Kind.NONE, cover());
        room.accepted(new ToggleCover(Kind.JOIN));
        room.after(Move.NEXT);
        assertEquals(Kind.NONE, cover());
        for (var move : new Move[]{Move.OPEN, Move.CLOSE, Move.REVEAL, Move.HIDE}) {
            room.accepted(new ToggleCover(Kind.JOIN));
            room.after(move);
            assertEquals(Kind.NONE, cover(), move.name());
        }
    }

    @Test
    void stays_while_people_join_and_answer() {
        room.goTo("vote");
        room.after(Move.OPEN);
        room.accepted(new ToggleCover(Kind.JOIN));
        room.join("anna");
        assertEquals(Kind.JOIN, cover());
    }

    @Test
    void gives_way_to_black_and_black_to_it() {
        room.accepted(new ToggleCover(Kind.WHITE));
        room.after(Move.BLACKOUT);
        assertTrue(room.state().blackout());
        room.accepted(new ToggleCover(Kind.JOIN));
        assertFalse(room.state().blackout());
        undo();
        assertTrue(room.state().blackout());
        undo();
        assertEquals(Kind.WHITE, cover());
    }

    @Test
    void comes_back_with_the_step_that_it_lay_over() {
        room.accepted(new ToggleCover(Kind.JOIN));
        room.clock.advance(Duration.ofSeconds(1));
        room.after(Move.NEXT);
        undo();
        assertEquals("talk", room.state().segment().id());
        assertEquals(Kind.JOIN, cover());
        undo();
        assertEquals(Kind.NONE, cover());
        assertEquals(MoveKind.COVERED, room.state().undo().undone());
    }

    @Test
    void may_be_a_break_whose_end_moves() {
        var end = room.clock.instant().plusSeconds(600);
        room.accepted(new BeginBreak("Coffee", Duration.ofMinutes(10)));
        assertEquals(ScreenCover.pause("Coffee", end), room.state().cover());
        room.clock.advance(Duration.ofSeconds(1));
        room.accepted(new AddTime(Duration.ofMinutes(1)));
        assertEquals(ScreenCover.pause("Coffee", end.plusSeconds(60)), room.state().cover());
        undo();
        assertEquals(ScreenCover.pause("Coffee", end), room.state().cover());
        assertEquals(MoveKind.BREAK_TIMED, room.state().undo().undone());
        room.accepted(new AddTime(Duration.ofHours(-1)));
        assertEquals(room.clock.instant(), room.state().cover().endsAt());
        room.accepted(new Uncover());
        assertEquals(ScreenCover.NONE, room.state().cover());
    }

    @Test
    void leaves_the_time_of_the_segment_alone_while_it_is_a_break() {
        room.accepted(new BeginBreak("", Duration.ofMinutes(10)));
        double planned = room.state().segment().minutes();
        room.accepted(new AddTime(Duration.ofMinutes(1)));
        assertEquals(planned, room.state().segment().minutes());
    }

    @Test
    void keeps_a_slide_until_it_is_let_go_or_the_session_ends() {
        room.accepted(new ToggleFreeze());
        room.after(Move.NEXT, Move.OPEN);
        assertEquals("talk", Objects.requireNonNull(room.state().frozen()).segment().id());
        room.accepted(new ToggleFreeze());
        assertNull(room.state().frozen());
        undo();
        assertNotNull(room.state().frozen());
        assertEquals(MoveKind.FOLLOWING, room.state().undo().undone());
        room.clock.advance(Duration.ofSeconds(1));
        room.after(Move.END);
        assertNull(room.state().frozen());
        undo();
        assertNotNull(room.state().frozen());
    }

    @Test
    void keeps_the_slide_and_not_the_black_over_it() {
        room.after(Move.BLACKOUT);
        room.accepted(new ToggleFreeze());
        assertFalse(Objects.requireNonNull(room.state().frozen()).blackout());
    }

    @Test
    void is_laid_over_no_session_that_has_ended() {
        room.after(Move.END);
        assertEquals(Reason.ENDED, SteppedSession.refusal(room.submit(new ToggleCover(Kind.WHITE))));
    }
}
