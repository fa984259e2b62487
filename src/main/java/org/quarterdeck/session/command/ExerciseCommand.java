package org.quarterdeck.session.command;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A command about a breakout or about commitments. Groups are numbered from 1, prompts from 0. */
public sealed interface ExerciseCommand extends Command.OfExercise {

    /** A guest writes for their group. {@code base} is the version they edited. */
    record Write(int seat, String segment, int prompt, String text, int base) implements ExerciseCommand {}

    /** A guest chooses a group, where the breakout allows it. */
    record Choose(int seat, String segment, int group) implements ExerciseCommand {}

    /**
     * A guest makes a commitment.
     *
     * @param stamp what tells the guest's phone from others, and no seat can be told by
     * @param words null if they keep it private
     */
    record Commit(int seat, String stamp, @Nullable Words words) implements ExerciseCommand {}

    /** The facilitator types in the text of a group that has no phone. */
    record TypeIn(String segment, int group, int prompt, String text, int base) implements ExerciseCommand {}

    /**
     * The facilitator shows or hides what a group handed in. {@code version} is the version they read; only that one is let
     * through.
     */
    record JudgeHandIn(String segment, int group, int prompt, int version, boolean show) implements ExerciseCommand {}

    /** The facilitator shows or hides a shared commitment. */
    record JudgeCommitment(String key, boolean show) implements ExerciseCommand {}

    /** The facilitator moves a person of the current breakout to another group. */
    record MovePerson(int seat, int group) implements ExerciseCommand {}

    /** The facilitator adds a group. */
    record AddGroup() implements ExerciseCommand {}

    /**
     * The facilitator gives the groups at work, an open vote's countdown, a break or any other segment more time, or less if
     * {@code more} is negative.
     */
    record AddTime(Duration more) implements ExerciseCommand {}

    /** The facilitator calls on a group to report. */
    record Report(int group) implements ExerciseCommand {}

    /** The two halves of "When …, I will …". */
    record Words(String when, String will) {}
}
