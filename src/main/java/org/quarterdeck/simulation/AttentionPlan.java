package org.quarterdeck.simulation;

import java.util.List;

/**
 * How attention is spread over time: from each turn's month until the next one's.
 *
 * @param turns at least one, by their months; the first one's attention also counts for the months before it
 */
public record AttentionPlan(List<Turn> turns) {

    /** From the start of that month on (0 is the first). */
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

    /** The same from beginning to end. */
    public static AttentionPlan steady(AttentionSplit attention) {
        return new AttentionPlan(List.of(new Turn(0, attention)));
    }

    /** What holds in the month that begins then. */
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
