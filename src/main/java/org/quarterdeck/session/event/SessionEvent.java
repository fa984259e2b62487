package org.quarterdeck.session.event;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.session.state.Commitment;

/** Something that happened in the room. All of them, in order, give back its exact state. */
public sealed interface SessionEvent {

    record SegmentShown(int index, int step) implements SessionEvent {}

    /**
     * A new run of a segment's question is open.
     *
     * @param type the question's
     * @param closesAt where a countdown ends it, else null
     * @param fingerprint what tells the question from others in other sessions, or empty where none was taken
     */
    record PollOpened(String segment, String run, String type, int round, @Nullable Instant closesAt, String fingerprint)
            implements
                SessionEvent {

        public PollOpened(String segment, String run, String type, int round, @Nullable Instant closesAt) {
            this(segment, run, type, round, closesAt, "");
        }
    }

    /** The current run takes answers again, and its chart is hidden unless it grows live. */
    record PollReopened(String segment) implements SessionEvent {}

    /** Back to before the vote; the run and its answers are kept for when it opens again. */
    record PollReadied(String segment) implements SessionEvent {}

    record PollClosed(String segment) implements SessionEvent {}

    record PollRevealed(String segment) implements SessionEvent {}

    record PollHidden(String segment) implements SessionEvent {}

    record SeatTaken(int seat, String tokenHash) implements SessionEvent {}

    record SeatLeft(int seat) implements SessionEvent {}

    record AnswerSaved(String run, int seat, Answer answer) implements SessionEvent {}

    /** What is kept of an answer that was withdrawn by leaving: that there was one, and not what it said. */
    record AnswerWithdrawn(String run, int seat) implements SessionEvent {}

    record BlackoutChanged(boolean black) implements SessionEvent {}

    /** The program went on after {@code pause} of not running; a countdown stood still meanwhile. */
    record SessionResumed(Duration pause) implements SessionEvent {}

    record SessionEnded() implements SessionEvent {}

    /** Something with a poll, besides its steering and its answers. */
    sealed interface OfPoll extends SessionEvent permits PollEvent {}

    /** Something in a breakout. */
    sealed interface OfExercise extends SessionEvent permits BreakoutEvent {}

    /**
     * A seat has made a commitment.
     *
     * @param shared whether it let the room see it
     * @param words what it says, only in the moment: they are kept apart, and what is read back has none
     */
    record CommitmentMade(int seat, boolean shared, @Nullable Commitment words) implements SessionEvent {}
}
