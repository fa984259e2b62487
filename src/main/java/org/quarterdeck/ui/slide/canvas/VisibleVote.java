package org.quarterdeck.ui.slide.canvas;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Result;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.ui.chart.ComparisonResult;

/**
 * What the room may see of a vote.
 *
 * @param answers how many have answered
 * @param closesAt when its countdown is over, or null
 * @param result what came of it, null as long as it is hidden
 * @param beneath what lies beneath the result to compare it with, or null
 * @param view which of the chart's views is wanted, from 0: they go round
 */
public record VisibleVote(Phase phase, int answers, @Nullable Instant closesAt, @Nullable Result result,
        @Nullable ComparisonResult beneath,
        int view) {

    public static final VisibleVote UNTOUCHED = new VisibleVote(Phase.READY, 0, null, null);

    public VisibleVote(Phase phase, int answers, @Nullable Instant closesAt, @Nullable Result result) {
        this(phase, answers, closesAt, result, null, 0);
    }

    static VisibleVote of(PollView shown) {
        var before = shown.before();
        return new VisibleVote(shown.phase(), shown.answers(), shown.closesAt(), shown.result(),
                before == null ? null : new ComparisonResult.Before(before.result(), before.shift()), 0);
    }

    /** The same, looked at in another way. */
    VisibleVote looked(ChartViewState look) {
        return new VisibleVote(phase, answers, closesAt, result, result == null || look.rooms() == null ? beneath : look.rooms(),
                look.view());
    }

    public boolean open() {
        return phase == Phase.OPEN;
    }

    /** Whether only numbers differ between the two. */
    boolean sameStage(VisibleVote other) {
        return phase == other.phase && (result == null) == (other.result == null);
    }
}
