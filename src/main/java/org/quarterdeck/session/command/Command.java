package org.quarterdeck.session.command;

import org.quarterdeck.question.Answer;

/** A command to the live session, from a guest, the facilitator or the clock. */
public sealed interface Command {

    /** A guest's phone asks for a seat. {@code tokenHash} is a one-way hash of the token in its cookie. */
    record Join(String tokenHash) implements Command {}

    /** A phone has come back with its cookie, so that its seat counts from now on. */
    record Arrive(int seat) implements Command {}

    /**
     * A seat answers a run.
     *
     * @param draft whether the phone sends what stood complete on it when the run closed, which counts for a moment longer
     */
    record CastAnswer(int seat, String run, Answer answer, boolean draft) implements Command {

        public CastAnswer(int seat, String run, Answer answer) {
            this(seat, run, answer, false);
        }
    }

    /** A seat takes its answer to a run back. */
    record TakeBackAnswer(int seat, String run) implements Command {}

    /** A guest leaves for good. */
    record Leave(int seat) implements Command {}

    /** The facilitator makes a move. */
    record Steer(Move move) implements Command {}

    /** The facilitator jumps to a segment. */
    record GoTo(String segment) implements Command {}

    /** The facilitator takes the newest move back. What others did since then stays. */
    record Undo() implements Command {}

    /** The countdown of a run has elapsed. */
    record CountdownOver(String run) implements Command {}

    /** A command about a breakout or a commitment. */
    sealed interface OfExercise extends Command permits ExerciseCommand {}

    /** A command about a poll, other than steering or answering it. */
    sealed interface OfPoll extends Command permits PollCommand {}

    /** A command about what the projector shows in place of the current slide. */
    sealed interface OfScreen extends Command permits CoverCommand {}

    /** A command about the seats that count, and about who may still take one. */
    sealed interface OfSeats extends Command permits SeatCommand {}

    /** A command about the questions that people ask the facilitator. */
    sealed interface OfAudience extends Command permits AudienceCommand {}

    /** A command that changes the plan. */
    sealed interface OfPlan extends Command permits PlanCommand {}

    /** A command that draws on the slides. */
    sealed interface OfPen extends Command permits PenCommand {}

    /** A command about what the facilitator writes down in passing. */
    sealed interface OfMemos extends Command permits MemoCommand {}

    enum Move {
        NEXT, PREVIOUS, OPEN, CLOSE, REVEAL, HIDE, AGAIN, BLACKOUT, RESUME, END
    }
}
