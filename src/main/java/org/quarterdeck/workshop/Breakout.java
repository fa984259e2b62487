package org.quarterdeck.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exercise in small groups.
 *
 * @param size people a group, 0 where {@code groups} is given
 * @param groups number of groups, 0 where {@code size} is given
 * @param places where the groups meet, in turn; empty for "Table 1", "Table 2", …
 * @param tasks in turn; empty where each has the segment's text alone
 * @param capture what each group hands in, by prompt
 */
public record Breakout(int size, int groups, Assign assign, List<String> places, List<String> tasks, List<String> capture,
        boolean vote) implements SegmentContent {

    /** How people come into groups; {@code reference} is the poll or breakout that it rests on, where it does. */
    public record Assign(How how, @Nullable String reference) {}

    public enum How {
        RANDOM, MIXED, SPLIT, SAME, SELF, NONE
    }
}
