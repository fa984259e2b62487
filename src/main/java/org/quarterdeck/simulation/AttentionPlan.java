package org.quarterdeck.simulation;

import java.util.List;

/**
 * The distribution of attention over time. Each turn holds until the next one's month.
 *
 * @param turns at least one, by month; the first also holds for the months before it
 */
public record AttentionPlan(List<Turn> turns) {

    /** A change of the attention at the start of a month, where 0 is the first. */
    public record Turn(int month, AttentionSplit attention) {}

    public AttentionPlan {
        turns = List.copyOf(turns);
        if (turns.isEmpty()) {
            throw new IllegalArgumentException("a course without a turn");
        }
        for (int i = 1; i < turns.size(); i++) {
            if (turns.get(i).month() <= turns.get(i - 1).month()) {
                throw new IllegalArgumentException("turns out of order: " + turns);
            }
        }
    }

    /** Returns a plan with the same attention from beginning to end. */
    public static AttentionPlan steady(AttentionSplit attention) {
        return new AttentionPlan(List.of(new Turn(0, attention)));
    }

    /** Returns the attention in the month that begins at {@code month}. */
    public AttentionSplit at(int month) {
        var now = turns.getFirst().attention();
        for (var turn : turns) {
            if (turn.month() <= month) {
                now = turn.attention();
            }
        }
        return now;
    }
}
