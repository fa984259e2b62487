package org.quarterdeck.session.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.workshop.QuestionKind;

/** An event in a session. Replaying all of them in order restores the exact state. */
public sealed interface SessionEvent {

    record SegmentShown(int index, int step) implements SessionEvent {}

    /**
     * A new run of a segment's question was opened.
     *
     * @param kind the question's
     * @param closesAt where a countdown ends it, else null
     * @param fingerprint what tells the question from others in other sessions, or empty where none was taken
     */
    record PollOpened(String segment, String run, QuestionKind kind, int round, @Nullable Instant closesAt, String fingerprint)
            implements
                SessionEvent {

        public PollOpened(String segment, String run, QuestionKind kind, int round, @Nullable Instant closesAt) {
            this(segment, run, kind, round, closesAt, "");
        }
    }

    /** The current run was reopened. Its chart is hidden unless it is revealed live. */
    record PollReopened(String segment) implements SessionEvent {}

    /** The poll went back to its state before the vote. The run and its answers are kept for when it opens again. */
    record PollReadied(String segment) implements SessionEvent {}

    record PollClosed(String segment) implements SessionEvent {}

    /**
     * The room sees the chart.
     *
     * @param told whether it hears at once what happened in the story or which answers are right, as in the first edition of the
     *        rules; else that is a step of its own
     */
    record PollRevealed(String segment, boolean told) implements SessionEvent {

        public PollRevealed(String segment) {
            this(segment, false);
        }
    }

    /** The room has been told what happened in the story, or which answers are right; or that was taken back. */
    record PollTold(String segment, boolean told) implements SessionEvent {}

    record PollHidden(String segment) implements SessionEvent {}

    /**
     * A phone was given a seat.
     *
     * @param joined whether it counted at once, as every seat did before phones had to come back with their cookie
     */
    record SeatTaken(int seat, String tokenHash, boolean joined) implements SessionEvent {

        public SeatTaken(int seat, String tokenHash) {
            this(seat, tokenHash, true);
        }
    }

    record SeatLeft(int seat) implements SessionEvent {}

    record AnswerSaved(String run, int seat, Answer answer) implements SessionEvent {}

    /** A seat took its answer back, or left while the run was open. The content of the answer is not kept. */
    record AnswerWithdrawn(String run, int seat) implements SessionEvent {}

    record BlackoutChanged(boolean black) implements SessionEvent {}

    /** The session was resumed after the program was down for {@code pause}. Countdowns are extended by that time. */
    record SessionResumed(Duration pause) implements SessionEvent {}

    record SessionEnded() implements SessionEvent {}

    /** The planned minutes of a segment were changed. */
    record MinutesPlanned(String segment, double minutes) implements SessionEvent {}

    /**
     * The facilitator's newest move was undone. What others did since then stays.
     *
     * @param to the number of the last entry before the move
     * @param open the run that takes answers from now on, or null if none does
     * @param aside the runs that the move had opened and that are no current run any more; their answers stay
     * @param dropped those that nobody had answered
     * @param back the runs that come back with it
     * @param reopened what a session that had ended needs again, only when the event is first applied: it is stored apart and
     *        is null in a replay
     */
    record MoveUndone(long to, @Nullable String open, List<String> aside, List<String> dropped, List<String> back,
            @Nullable Reopened reopened)
            implements
                SessionEvent {
        public MoveUndone {
            aside = List.copyOf(aside);
            dropped = List.copyOf(dropped);
            back = List.copyOf(back);
        }
    }

    /**
     * The values that the end of a session erases in the archive.
     *
     * @param remoteToken the token of the facilitator's phone
     * @param key the key to join by
     * @param tokenHashes by seat, the hash of its phone's token
     * @param stamps the stamps of those who made a commitment, and whether they shared it
     */
    record Reopened(String remoteToken, String key, Map<Integer, String> tokenHashes, Map<String, Boolean> stamps) {
        public Reopened {
            tokenHashes = Map.copyOf(tokenHashes);
            stamps = Map.copyOf(stamps);
        }
    }

    /** An event about the seats that count, and about who may still take one. */
    sealed interface OfSeats extends SessionEvent permits SeatEvent {}

    /** An event about a poll, other than steering or answering it. */
    sealed interface OfPoll extends SessionEvent permits PollEvent {}

    /** An event about the questions that people ask the facilitator. */
    sealed interface OfAudience extends SessionEvent permits AudienceEvent {}

    /** A change of the plan. */
    sealed interface OfPlan extends SessionEvent permits PlanEvent {}

    /** An event about what the projector shows in place of the current slide. */
    sealed interface OfScreen extends SessionEvent permits CoverEvent {}

    /** Something drawn on the slides. */
    sealed interface OfPen extends SessionEvent permits PenEvent {}

    /** Something that the facilitator wrote down in passing. */
    sealed interface OfMemos extends SessionEvent permits MemoEvent {}

    /** An event in a breakout. */
    sealed interface OfExercise extends SessionEvent permits BreakoutEvent {}

    /**
     * Somebody made a commitment. Who it was stands nowhere.
     *
     * @param more whether it is one more; false where somebody shares the one that they had kept private
     * @param shared whether the room may see it
     * @param words the text, only when the event is first applied: it is stored apart and is null in a replay
     * @param stamp what tells that phone from others, only when the event is first applied: it is stored apart until the
     *        session ends, and nothing that is stored leads from it to a seat
     */
    record CommitmentMade(boolean more, boolean shared, @Nullable Commitment words, @Nullable String stamp)
            implements
                SessionEvent {}

    /** The facilitator decided whether the room sees a shared commitment, by its key of chance. */
    record CommitmentJudged(String key, boolean show) implements SessionEvent {}
}
