package org.quarterdeck.ui.slide.canvas;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Result;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.ui.chart.ComparisonResult;

/**
 * The part of a vote that the room may see.
 *
 * @param answers the number of people who have answered
 * @param closesAt the end of the countdown, or null
 * @param result the result, or null while it is hidden
 * @param beneath the comparison result, or null
 * @param view the view of the chart, from 0; the index wraps around
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

    /** Returns this vote with another view of its chart. */
    VisibleVote looked(ChartViewState look) {
        return new VisibleVote(phase, answers, closesAt, result, result == null || look.rooms() == null ? beneath : look.rooms(),
                look.view());
    }

    public boolean open() {
        return phase == Phase.OPEN;
    }

    /** Returns whether the two differ in figures only. */
    boolean sameStage(VisibleVote other) {
        return phase == other.phase && (result == null) == (other.result == null);
    }
}
