package org.quarterdeck.session.replay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.event.AudienceEvent;
import org.quarterdeck.session.event.BreakoutEvent;
import org.quarterdeck.session.event.CoverEvent;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.MemoEvent;
import org.quarterdeck.session.event.PenEvent;
import org.quarterdeck.session.event.PlanEvent;
import org.quarterdeck.session.event.PollEvent;
import org.quarterdeck.session.event.SeatEvent;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.state.MoveKind;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.session.state.UndoPoint;

/** Remembers the facilitator's moves, so that they can be undone. */
final class MoveTracking {

    private MoveTracking() {}

    /** Returns the state after an entry, which remembers it if it is part of a move. */
    static RoomState tracked(RoomState before, RoomState after, JournalEntry entry) {
        var kind = kind(before, entry.event());
        if (kind == null) {
            return after;
        }
        return remembered(before, kind.leavesTheScreen() ? after : after.with(after.questions().projected(false)), entry, kind);
    }

    private static RoomState remembered(RoomState before, RoomState after, JournalEntry entry, MoveKind kind) {
        var made = before.undo().newest();
        boolean more = made != null && made.continuedBy(entry.at(), entry.rev(), kind);
        var move = made != null && more ? made : UndoPoint.begun(before, entry.at(), timeSet(entry.event()));
        var now = move.with(entry.rev(), kind, before);
        return after.with(more ? before.undo().replacing(now) : before.undo().with(now));
    }

    private static @Nullable Instant timeSet(SessionEvent event) {
        return event instanceof BreakoutEvent.TimeSet set ? set.endsAt() : null;
    }

    /** Returns what a move's event does, or null if it is none. The list of words that a session begins with is no move. */
    private static @Nullable MoveKind kind(RoomState before, SessionEvent event) {
        return switch (event) {
            case SessionEvent.SegmentShown shown -> shown.index() == before.index() ? MoveKind.STEPPED : MoveKind.SHOWN;
            case SessionEvent.PollOpened opened ->
                before.poll(opened.segment()).run() == null ? MoveKind.OPENED : MoveKind.AGAIN;
            case SessionEvent.PollReopened _ -> MoveKind.REOPENED;
            case SessionEvent.PollReadied _ -> MoveKind.READIED;
            case SessionEvent.PollClosed _ -> MoveKind.CLOSED;
            case SessionEvent.PollRevealed _ -> MoveKind.REVEALED;
            case SessionEvent.PollHidden _ -> MoveKind.HIDDEN;
            case SessionEvent.PollTold told -> told.told() ? MoveKind.TOLD : MoveKind.UNTOLD;
            case SessionEvent.BlackoutChanged changed -> changed.black() ? MoveKind.BLACKENED : MoveKind.LIT;
            case SessionEvent.SessionEnded _ -> MoveKind.ENDED;
            case SeatEvent seats -> SeatReplay.kind(seats);
            case CoverEvent cover -> CoverReplay.kind(before, cover);
            case AudienceEvent audience -> AudienceReplay.kind(audience);
            case PenEvent pen -> PenReplay.kind(pen);
            case MemoEvent memo -> MemoReplay.kind(memo);
            case PlanEvent.PlanChanged _ -> MoveKind.REPLANNED;
            case PlanEvent.SegmentMoved _ -> MoveKind.MOVED;
            case PlanEvent.WordsChanged _ -> MoveKind.REWORDED;
            case PollEvent.QuestionAdded _ -> MoveKind.ASKED;
            case PollEvent.TestVotesDiscarded _ -> MoveKind.TEST_VOTES_DISCARDED;
            case PollEvent.HeldBack _ -> before.rev() == 0 ? null : MoveKind.MODERATED;
            case PollEvent.EntryJudged _,BreakoutEvent.HandInJudged _,SessionEvent.CommitmentJudged _ -> MoveKind.JUDGED;
            case PollEvent.WordsMerged _ -> MoveKind.WORDS_MERGED;
            case PollEvent.HandsCounted _ -> MoveKind.COUNTED;
            case BreakoutEvent.PersonMoved _ -> MoveKind.PERSON_MOVED;
            case BreakoutEvent.GroupAdded _ -> MoveKind.GROUP_ADDED;
            case BreakoutEvent.GroupsDrawn drawn ->
                before.exercises().breakout(drawn.segment()).groups().isEmpty() ? MoveKind.DRAWN : MoveKind.DRAWN_AGAIN;
            case BreakoutEvent.BreakoutMoved _ -> MoveKind.STAGE;
            case BreakoutEvent.TimeSet _,PollEvent.CountdownSet _,SessionEvent.MinutesPlanned _ -> MoveKind.TIMED;
            case BreakoutEvent.GroupReported _,BreakoutEvent.ReportTurned _,BreakoutEvent.ReportTakenBack _ ->
                MoveKind.REPORTED;
            case SessionEvent.SeatTaken _,SessionEvent.SeatLeft _,SessionEvent.AnswerSaved _,SessionEvent.AnswerWithdrawn _,SessionEvent.SessionResumed _,SessionEvent.CommitmentMade _,SessionEvent.MoveUndone _,PollEvent.TextUpvoted _,BreakoutEvent.GroupJoined _,BreakoutEvent.HandedIn _ ->
                null;
        };
    }
}
