package org.quarterdeck.session.command;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Something asked for in a breakout or with commitments. Groups are counted from 1, prompts from 0. */
public sealed interface ExerciseCommand extends Command.OfExercise {

    /** What a guest writes for their group; {@code base} is the version it was written on. */
    record Write(int seat, String segment, int prompt, String text, int base) implements ExerciseCommand {}

    /** A guest chooses their group, where they may. */
    record Choose(int seat, String segment, int group) implements ExerciseCommand {}

    /** A guest has made a commitment; its words are null where they keep them to themselves. */
    record Commit(int seat, @Nullable Words words) implements ExerciseCommand {}

    /** The facilitator writes for a group that has no phone. */
    record TypeIn(String segment, int group, int prompt, String text, int base) implements ExerciseCommand {}

    /** The facilitator wants one more group. */
    record AddGroup() implements ExerciseCommand {}

    /** The facilitator gives the groups more time, or less where it is negative. */
    record AddTime(Duration more) implements ExerciseCommand {}

    /** The facilitator lets the room hear of a group. */
    record Report(int group) implements ExerciseCommand {}

    /** The two halves of "When …, I will …". */
    record Words(String when, String will) {}
}
