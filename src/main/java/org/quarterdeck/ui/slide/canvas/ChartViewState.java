package org.quarterdeck.ui.slide.canvas;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.ComparisonResult;

/**
 * The facilitator's current choice of how a chart is shown, which is not part of the session.
 *
 * @param view the form or page, from 0; the index wraps around
 * @param rooms other cohorts to show beneath the result, or null
 * @param held whether the months of a playable case stand still
 */
public record ChartViewState(int view, ComparisonResult.@Nullable Rooms rooms, boolean held) {

    public static final ChartViewState PLAIN = new ChartViewState(0, null, false);

    public ChartViewState next() {
        return new ChartViewState(view + 1, rooms, held);
    }

    public ChartViewState among(ComparisonResult.@Nullable Rooms others) {
        return new ChartViewState(view, others, held);
    }

    /** Returns this state with the months stopped, or running if they were stopped. */
    public ChartViewState holding() {
        return new ChartViewState(view, rooms, !held);
    }
}
