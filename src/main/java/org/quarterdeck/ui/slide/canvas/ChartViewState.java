package org.quarterdeck.ui.slide.canvas;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.chart.ComparisonResult;

/**
 * How a chart is looked at, which is the facilitator's choice of the moment and no part of the session.
 *
 * @param view which of its forms or pages, from 0; they go round
 * @param rooms other rooms to lay beneath its result, or null
 * @param held whether the months of a playable case stand still where they are
 */
public record ChartViewState(int view, ComparisonResult.@Nullable Rooms rooms, boolean held) {

    public static final ChartViewState PLAIN = new ChartViewState(0, null, false);

    public ChartViewState next() {
        return new ChartViewState(view + 1, rooms, held);
    }

    public ChartViewState among(ComparisonResult.@Nullable Rooms others) {
        return new ChartViewState(view, others, held);
    }

    /** The same with the months stopped, or going on. */
    public ChartViewState holding() {
        return new ChartViewState(view, rooms, !held);
    }
}
