package org.quarterdeck.session.command;

import org.quarterdeck.question.Answer;

/** Something asked of the live room: by a guest, by the facilitator, or by the clock. */
public sealed interface Command {

    /** A guest comes in; {@code tokenHash} is a one-way hash of what their cookie will hold. */
    record Join(String tokenHash) implements Command {}

    /** A seat's answer to a run of a question. */
    record CastAnswer(int seat, String run, Answer answer) implements Command {}

    /** A guest leaves for good. */
    record Leave(int seat) implements Command {}

    /** A move of the facilitator's. */
    record Steer(Move move) implements Command {}

    /** The facilitator jumps to a segment. */
    record GoTo(String segment) implements Command {}

    /** A run's countdown is over. */
    record CountdownOver(String run) implements Command {}

    /** Something in a breakout, or a commitment. */
    sealed interface OfExercise extends Command permits ExerciseCommand {}

    /** Something with a poll, besides steering and answering it. */
    sealed interface OfPoll extends Command permits PollCommand {}

    enum Move {
        NEXT, PREVIOUS, OPEN, CLOSE, REVEAL, HIDE, AGAIN, BLACKOUT, RESUME, END
    }
}
