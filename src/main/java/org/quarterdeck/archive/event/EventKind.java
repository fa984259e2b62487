package org.quarterdeck.archive.event;

import java.util.Locale;
import org.quarterdeck.session.event.AudienceEvent;
import org.quarterdeck.session.event.BreakoutEvent;
import org.quarterdeck.session.event.CoverEvent;
import org.quarterdeck.session.event.MemoEvent;
import org.quarterdeck.session.event.PenEvent;
import org.quarterdeck.session.event.PlanEvent;
import org.quarterdeck.session.event.PollEvent;
import org.quarterdeck.session.event.SeatEvent;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.event.SessionEvent.AnswerSaved;
import org.quarterdeck.session.event.SessionEvent.AnswerWithdrawn;
import org.quarterdeck.session.event.SessionEvent.BlackoutChanged;
import org.quarterdeck.session.event.SessionEvent.CommitmentMade;
import org.quarterdeck.session.event.SessionEvent.MoveUndone;
import org.quarterdeck.session.event.SessionEvent.PollClosed;
import org.quarterdeck.session.event.SessionEvent.PollHidden;
import org.quarterdeck.session.event.SessionEvent.PollOpened;
import org.quarterdeck.session.event.SessionEvent.PollReadied;
import org.quarterdeck.session.event.SessionEvent.PollReopened;
import org.quarterdeck.session.event.SessionEvent.PollRevealed;
import org.quarterdeck.session.event.SessionEvent.PollTold;
import org.quarterdeck.session.event.SessionEvent.SeatLeft;
import org.quarterdeck.session.event.SessionEvent.SeatTaken;
import org.quarterdeck.session.event.SessionEvent.SegmentShown;
import org.quarterdeck.session.event.SessionEvent.SessionEnded;
import org.quarterdeck.session.event.SessionEvent.SessionResumed;

/** The kinds of event with their permanent names in the journal, which do not change when types are renamed. */
public enum EventKind {
    SEGMENT_SHOWN, POLL_OPENED, POLL_REOPENED, POLL_READIED, POLL_CLOSED, POLL_REVEALED, POLL_HIDDEN, POLL_TOLD, SEAT_TAKEN, SEAT_LEFT, ANSWER_SAVED, ANSWER_WITHDRAWN, BLACKOUT_CHANGED, SESSION_RESUMED, SESSION_ENDED, GROUPS_DRAWN, GROUP_JOINED, GROUP_ADDED, PERSON_MOVED, BREAKOUT_MOVED, TIME_SET, HANDED_IN, GROUP_REPORTED, REPORT_TURNED, REPORT_TAKEN_BACK, COMMITMENT_MADE, TEXT_UPVOTED, HELD_BACK, ENTRY_JUDGED, HANDS_COUNTED, QUESTION_ADDED, DOORS_OPENED, MOVE_UNDONE, SEAT_JOINED, QUESTION_ASKED, QUESTION_UPVOTED, QUESTION_JUDGED, QUESTION_ANSWERED, QUESTIONS_ALLOWED, QUESTIONS_PROJECTED, MINUTES_PLANNED, COUNTDOWN_SET, SEATS_UNCOUNTED, JOINING_CLOSED, CODE_RENEWED, REMOTE_RENEWED, HAND_IN_JUDGED, COMMITMENT_JUDGED, PLAN_CHANGED, SEGMENT_MOVED, WORDS_CHANGED, WORDS_MERGED, COVER_CHANGED, SCREEN_FROZEN, ANSWERS_SET_ASIDE, STROKE_DRAWN, PEN_CLEARED, MEMO_WRITTEN, MEMO_REWRITTEN, MEMO_SETTLED, MEMO_REMOVED;

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String key() {
        return key;
    }

    public static EventKind of(SessionEvent event) {
        return switch (event) {
            case SegmentShown e -> SEGMENT_SHOWN;
            case PollOpened e -> POLL_OPENED;
            case PollReopened e -> POLL_REOPENED;
            case PollReadied e -> POLL_READIED;
            case PollClosed e -> POLL_CLOSED;
            case PollRevealed e -> POLL_REVEALED;
            case PollHidden e -> POLL_HIDDEN;
            case PollTold e -> POLL_TOLD;
            case SeatTaken e -> SEAT_TAKEN;
            case SeatLeft e -> SEAT_LEFT;
            case SeatEvent.SeatJoined e -> SEAT_JOINED;
            case SeatEvent.SeatsUncounted e -> SEATS_UNCOUNTED;
            case SeatEvent.AnswersSetAside e -> ANSWERS_SET_ASIDE;
            case SeatEvent.JoiningClosed e -> JOINING_CLOSED;
            case SeatEvent.CodeRenewed e -> CODE_RENEWED;
            case SeatEvent.RemoteRenewed e -> REMOTE_RENEWED;
            case CoverEvent.CoverChanged e -> COVER_CHANGED;
            case CoverEvent.ScreenFrozen e -> SCREEN_FROZEN;
            case AnswerSaved e -> ANSWER_SAVED;
            case AnswerWithdrawn e -> ANSWER_WITHDRAWN;
            case BlackoutChanged e -> BLACKOUT_CHANGED;
            case SessionResumed e -> SESSION_RESUMED;
            case SessionEnded e -> SESSION_ENDED;
            case MoveUndone e -> MOVE_UNDONE;
            case SessionEvent.MinutesPlanned e -> MINUTES_PLANNED;
            case PollEvent.CountdownSet e -> COUNTDOWN_SET;
            case BreakoutEvent.GroupsDrawn e -> GROUPS_DRAWN;
            case BreakoutEvent.GroupJoined e -> GROUP_JOINED;
            case BreakoutEvent.PersonMoved e -> PERSON_MOVED;
            case BreakoutEvent.GroupAdded e -> GROUP_ADDED;
            case BreakoutEvent.BreakoutMoved e -> BREAKOUT_MOVED;
            case BreakoutEvent.TimeSet e -> TIME_SET;
            case BreakoutEvent.HandedIn e -> HANDED_IN;
            case BreakoutEvent.HandInJudged e -> HAND_IN_JUDGED;
            case BreakoutEvent.GroupReported e -> GROUP_REPORTED;
            case BreakoutEvent.ReportTurned e -> REPORT_TURNED;
            case BreakoutEvent.ReportTakenBack e -> REPORT_TAKEN_BACK;
            case CommitmentMade e -> COMMITMENT_MADE;
            case SessionEvent.CommitmentJudged e -> COMMITMENT_JUDGED;
            case AudienceEvent.QuestionAsked e -> QUESTION_ASKED;
            case AudienceEvent.QuestionUpvoted e -> QUESTION_UPVOTED;
            case AudienceEvent.QuestionJudged e -> QUESTION_JUDGED;
            case AudienceEvent.QuestionAnswered e -> QUESTION_ANSWERED;
            case AudienceEvent.QuestionsAllowed e -> QUESTIONS_ALLOWED;
            case AudienceEvent.QuestionsProjected e -> QUESTIONS_PROJECTED;
            case PenEvent.StrokeDrawn e -> STROKE_DRAWN;
            case PenEvent.PenCleared e -> PEN_CLEARED;
            case MemoEvent.MemoWritten e -> MEMO_WRITTEN;
            case MemoEvent.MemoRewritten e -> MEMO_REWRITTEN;
            case MemoEvent.MemoSettled e -> MEMO_SETTLED;
            case MemoEvent.MemoRemoved e -> MEMO_REMOVED;
            case PlanEvent.PlanChanged e -> PLAN_CHANGED;
            case PlanEvent.SegmentMoved e -> SEGMENT_MOVED;
            case PlanEvent.WordsChanged e -> WORDS_CHANGED;
            case PollEvent.TextUpvoted e -> TEXT_UPVOTED;
            case PollEvent.HeldBack e -> HELD_BACK;
            case PollEvent.EntryJudged e -> ENTRY_JUDGED;
            case PollEvent.WordsMerged e -> WORDS_MERGED;
            case PollEvent.HandsCounted e -> HANDS_COUNTED;
            case PollEvent.QuestionAdded e -> QUESTION_ADDED;
            case PollEvent.TestVotesDiscarded e -> DOORS_OPENED;
        };
    }

    /** Returns the kind with that name; throws an {@link IllegalArgumentException} if there is none. */
    static EventKind of(String key) {
        for (var kind : values()) {
            if (kind.key.equals(key)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of entry is called " + key);
    }
}
