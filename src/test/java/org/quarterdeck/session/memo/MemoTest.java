package org.quarterdeck.session.memo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quarterdeck.session.SteppedSession.refusal;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.SteppedSession;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Undo;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CoverCommand.ToggleCover;
import org.quarterdeck.session.command.MemoCommand;
import org.quarterdeck.session.command.MemoCommand.Remove;
import org.quarterdeck.session.command.MemoCommand.Rewrite;
import org.quarterdeck.session.command.MemoCommand.Settle;
import org.quarterdeck.session.command.MemoCommand.Write;
import org.quarterdeck.session.cover.ScreenCover;
import org.quarterdeck.session.history.ShareableJournal;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.state.MoveKind;

/** What is written down in passing, from the line to the journal and back. */
class MemoTest {

    private final SteppedSession room = new SteppedSession(WorkshopFixture.small().slide("welcome").slide("end"));

    private MemoPad pad() {
        return room.state().screen().memos();
    }

    private void does(MemoCommand command) {
        room.clock.advance(Duration.ofSeconds(1));
        room.accepted(command);
    }

    private void park(String text) {
        does(new Write(Memo.Kind.PARKED, text));
    }

    private List<String> parked() {
        return pad().parked().stream().map(Memo::text).toList();
    }

    @Test
    void a_line_knows_its_time_and_its_slide_and_is_one_line() {
        room.goTo("end");
        park("  Who pays\n for it? ");
        does(new Write(Memo.Kind.PRIVATE, "Shorter next time"));
        assertEquals(List.of("Who pays for it?"), parked());
        assertEquals("end", pad().parked().getFirst().segment());
        assertEquals(room.clock.instant().minusSeconds(1), pad().parked().getFirst().at());
        assertEquals(List.of("Shorter next time"), pad().own().stream().map(Memo::text).toList());
        assertEquals(room.state(), room.replayed());
    }

    @Test
    void a_point_is_changed_ticked_and_removed_and_each_is_taken_back_alone() {
        park("Who pays?");
        park("And when?");
        var id = pad().parked().getFirst().id();
        does(new Rewrite(id, "Who pays for it?"));
        does(new Settle(id, true));
        assertEquals(1, pad().open());
        does(new Remove(id));
        assertEquals(List.of("And when?"), parked());
        room.accepted(new Undo());
        assertEquals(MoveKind.MEMO_REMOVED, room.state().undo().undone());
        assertEquals(List.of("Who pays for it?", "And when?"), parked());
        assertTrue(pad().parked().getFirst().settled());
        room.accepted(new Undo());
        assertFalse(pad().parked().getFirst().settled());
        room.accepted(new Undo());
        assertEquals(List.of("Who pays?", "And when?"), parked());
        room.accepted(new Undo());
        room.accepted(new Undo());
        assertEquals(List.of(), parked());
        assertEquals(room.state(), room.replayed());
    }

    @Test
    void a_move_before_a_line_is_undone_after_it() {
        room.goTo("end");
        park("Who pays?");
        room.accepted(new Undo());
        assertEquals("end", room.state().segment().id());
        room.accepted(new Undo());
        assertEquals("welcome", room.state().segment().id());
    }

    @Test
    void what_does_not_fit_is_refused_with_a_reason() {
        assertEquals(Reason.MISFIT, refusal(room.submit(new Write(Memo.Kind.PARKED, " \n "))));
        assertEquals(Reason.MISFIT, refusal(room.submit(new Write(Memo.Kind.PRIVATE, "x".repeat(281)))));
        park("😀".repeat(280));
        does(new Write(Memo.Kind.PRIVATE, "note"));
        var note = pad().own().getFirst().id();
        assertEquals(Reason.UNKNOWN_TEXT, refusal(room.submit(new Settle(note, true))));
        assertEquals(Reason.UNKNOWN_TEXT, refusal(room.submit(new Remove("nowhere"))));
        assertEquals(Reason.MISFIT, refusal(room.submit(new Rewrite(note, ""))));
    }

    @Test
    void the_same_point_is_parked_once_until_it_is_dealt_with() {
        park("Who pays?");
        park("Who pays? ");
        assertEquals(List.of("Who pays?"), parked());
        does(new Settle(pad().parked().getFirst().id(), true));
        park("Who pays?");
        assertEquals(2, parked().size());
    }

    @Test
    void the_parking_lot_covers_the_slide_until_the_session_goes_on() {
        park("Who pays?");
        room.accepted(new ToggleCover(ScreenCover.Kind.PARKING));
        park("And when?");
        assertTrue(room.state().cover().is(ScreenCover.Kind.PARKING));
        room.after(Move.NEXT);
        assertTrue(room.state().cover().is(ScreenCover.Kind.NONE));
        assertEquals(2, parked().size());
    }

    @Test
    void notes_to_self_and_removed_points_are_not_shared() {
        park("Who pays?");
        park("Nonsense");
        does(new Write(Memo.Kind.PRIVATE, "Anna is bored"));
        does(new Rewrite(pad().own().getFirst().id(), "Anna is very bored"));
        does(new Remove(pad().parked().getLast().id()));
        var shared = ShareableJournal.of(room.journal.entries(), room.state(), 5);
        assertFalse(shared.toString().contains("bored") || shared.toString().contains("Nonsense"), shared::toString);
        var end = EventReplay.all(room.state().start(), room.state().workshop(), shared);
        assertEquals(List.of("Who pays?"), end.screen().memos().parked().stream().map(Memo::text).toList());
    }
}
