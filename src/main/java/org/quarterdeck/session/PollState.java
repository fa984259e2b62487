package org.quarterdeck.session;

import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Where a poll stands.
 *
 * @param run the current run, null until it is first opened
 * @param revealed whether the room sees the chart
 * @param earlier the runs before the current one, oldest first
 */
public record PollState(@Nullable Run run, Phase phase, boolean revealed, PVector<Run> earlier) {

    public enum Phase {
        READY, OPEN, CLOSED
    }

    static final PollState UNTOUCHED = new PollState(null, Phase.READY, false, TreePVector.empty());

    /** How many have answered the current run. */
    public int answers() {
        return run == null ? 0 : run.answers().size();
    }

    PollState opened(Run next, boolean reveal) {
        return new PollState(next, Phase.OPEN, reveal, run == null ? earlier : earlier.plus(run));
    }

    PollState in(Phase next, boolean reveal) {
        return new PollState(run, next, reveal, earlier);
    }

    PollState with(@Nullable Run changed) {
        return new PollState(changed, phase, revealed, earlier);
    }
}
