package org.quarterdeck.session;

import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.quarterdeck.workshop.Layout;
import org.quarterdeck.workshop.Segment;

/**
 * What people do together, apart from polls.
 *
 * @param breakouts by segment id; only those that were begun once
 */
public record Exercises(PMap<String, BreakoutState> breakouts, Commitments commitments) {

    static final Exercises NONE = new Exercises(HashTreePMap.empty(), Commitments.NONE);

    /** Where the breakout of that segment stands. */
    public BreakoutState breakout(String segment) {
        return breakouts.getOrDefault(segment, BreakoutState.UNTOUCHED);
    }

    /** What comes of a segment's being shown. */
    Exercises shown(Segment segment) {
        return segment.layout() == Layout.COMMITMENTS ? with(commitments.areAsked()) : this;
    }

    Exercises with(String segment, BreakoutState breakout) {
        return new Exercises(breakouts.plus(segment, breakout), commitments);
    }

    Exercises with(Commitments changed) {
        return new Exercises(breakouts, changed);
    }

    /** Whoever leaves is missing from every group. */
    Exercises without(int seat) {
        var changed = breakouts;
        for (Map.Entry<String, BreakoutState> each : breakouts.entrySet()) {
            changed = changed.plus(each.getKey(), each.getValue().without(seat));
        }
        return new Exercises(changed, commitments);
    }
}
