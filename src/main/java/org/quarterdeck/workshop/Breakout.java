package org.quarterdeck.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exercise in small groups.
 *
 * @param size people per group, or 0 if {@code groups} is given
 * @param groups the number of groups, or 0 if {@code size} is given
 * @param places where the groups meet, in turn; empty for "Table 1", "Table 2" and so on
 * @param tasks the groups' tasks, in turn; empty if all share the segment's text
 * @param capture the prompts that each group answers
 */
public record Breakout(int size, int groups, Assign assign, List<String> places, List<String> tasks, List<String> capture,
        boolean vote) implements SegmentContent {

    /** The most people a group may have, and the most groups. */
    public static final int MOST = 500;

    /**
     * How people are assigned to groups. {@code reference} is the id of the poll or breakout that the assignment uses, if
     * any.
     */
    public record Assign(How how, @Nullable String reference) {}

    public enum How {
        RANDOM, MIXED, SPLIT, SAME, SELF, NONE
    }
}
