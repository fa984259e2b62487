package org.quarterdeck.ui.slide;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.results.Result;
import org.quarterdeck.session.PollShown;
import org.quarterdeck.session.PollState.Phase;
import org.quarterdeck.ui.chart.Beneath;

/**
 * What the room may see of a vote.
 *
 * @param answers how many have answered
 * @param closesAt when its countdown is over, or null
 * @param result what came of it, null as long as it is hidden
 * @param beneath what lies beneath the result to compare it with, or null
 * @param view which of the chart's views is wanted, from 0: they go round
 */
public record Vote(Phase phase, int answers, @Nullable Instant closesAt, @Nullable Result result, @Nullable Beneath beneath,
        int view) {

    static final Vote UNTOUCHED = new Vote(Phase.READY, 0, null, null);

    Vote(Phase phase, int answers, @Nullable Instant closesAt, @Nullable Result result) {
        this(phase, answers, closesAt, result, null, 0);
    }

    static Vote of(PollShown shown) {
        var before = shown.before();
        return new Vote(shown.phase(), shown.answers(), shown.closesAt(), shown.result(),
                before == null ? null : new Beneath.Before(before.result(), before.shift()), 0);
    }

    /** The same, looked at in another way. */
    Vote looked(Look look) {
        return new Vote(phase, answers, closesAt, result, result == null || look.rooms() == null ? beneath : look.rooms(),
                look.view());
    }

    boolean open() {
        return phase == Phase.OPEN;
    }

    /** Whether only numbers differ between the two. */
    boolean sameStage(Vote other) {
        return phase == other.phase && (result == null) == (other.result == null);
    }
}
