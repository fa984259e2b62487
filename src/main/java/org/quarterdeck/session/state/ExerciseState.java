package org.quarterdeck.session.state;

import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SlideLayout;

/**
 * What people do together, apart from polls.
 *
 * @param breakouts by segment id; only those that were begun once
 */
public record ExerciseState(PMap<String, BreakoutState> breakouts, CommitmentState commitments) {

    static final ExerciseState NONE = new ExerciseState(HashTreePMap.empty(), CommitmentState.NONE);

    /** Where the breakout of that segment stands. */
    public BreakoutState breakout(String segment) {
        return breakouts.getOrDefault(segment, BreakoutState.UNTOUCHED);
    }

    /** What comes of a segment's being shown. */
    ExerciseState shown(Segment segment) {
        return segment.layout() == SlideLayout.COMMITMENTS ? with(commitments.areAsked()) : this;
    }

    ExerciseState with(String segment, BreakoutState breakout) {
        return new ExerciseState(breakouts.plus(segment, breakout), commitments);
    }

    public ExerciseState with(CommitmentState changed) {
        return new ExerciseState(breakouts, changed);
    }

    /** Whoever leaves is missing from every group. */
    public ExerciseState without(int seat) {
        var changed = breakouts;
        for (Map.Entry<String, BreakoutState> each : breakouts.entrySet()) {
            changed = changed.plus(each.getKey(), each.getValue().without(seat));
        }
        return new ExerciseState(changed, commitments);
    }
}
