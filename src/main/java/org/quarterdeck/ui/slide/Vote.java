package org.quarterdeck.ui.slide;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.results.Result;
import org.quarterdeck.session.PollShown;
import org.quarterdeck.session.PollState.Phase;

/**
 * What the room may see of a vote.
 *
 * @param answers how many have answered
 * @param closesAt when its countdown is over, or null
 * @param result what came of it, null as long as it is hidden
 */
public record Vote(Phase phase, int answers, @Nullable Instant closesAt, @Nullable Result result) {

    static final Vote UNTOUCHED = new Vote(Phase.READY, 0, null, null);

    static Vote of(PollShown shown) {
        return new Vote(shown.phase(), shown.answers(), shown.closesAt(), shown.result());
    }

    boolean open() {
        return phase == Phase.OPEN;
    }

    /** Whether only numbers differ between the two. */
    boolean sameStage(Vote other) {
        return phase == other.phase && (result == null) == (other.result == null);
    }
}
