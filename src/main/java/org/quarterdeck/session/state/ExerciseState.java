package org.quarterdeck.session.state;

import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SlideLayout;

/**
 * The state of breakouts and commitments.
 *
 * @param breakouts by segment id; only those that have begun
 */
public record ExerciseState(PMap<String, BreakoutState> breakouts, CommitmentState commitments) {

    static final ExerciseState NONE = new ExerciseState(HashTreePMap.empty(), CommitmentState.NONE);

    /** Returns the state of a segment's breakout. */
    public BreakoutState breakout(String segment) {
        return breakouts.getOrDefault(segment, BreakoutState.UNTOUCHED);
    }

    /** Returns the state after a segment is shown. */
    ExerciseState shown(Segment segment) {
        return segment.layout() == SlideLayout.COMMITMENTS ? with(commitments.areAsked()) : this;
    }

    ExerciseState with(String segment, BreakoutState breakout) {
        return new ExerciseState(breakouts.plus(segment, breakout), commitments);
    }

    public ExerciseState with(CommitmentState changed) {
        return new ExerciseState(breakouts, changed);
    }

    /** Returns the state with a seat removed from all groups. */
    public ExerciseState without(int seat) {
        var changed = breakouts;
        for (Map.Entry<String, BreakoutState> each : breakouts.entrySet()) {
            changed = changed.plus(each.getKey(), each.getValue().without(seat));
        }
        return new ExerciseState(changed, commitments);
    }
}
