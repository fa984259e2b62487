package org.quarterdeck.ui.chart;

import org.quarterdeck.workshop.Question;

/** Preferred heights of charts that are read from near, at a desk or on paper. */
public final class ChartHeights {

    /** So much higher with another result beneath. */
    private static final double WITH_MORE = 1.3;

    private ChartHeights() {}

    /**
     * @param scale as in {@link ChartStyle}
     * @param more whether there is a comparison result
     */
    public static double of(Question question, double scale, boolean more) {
        return ChartForm.of(question).height() * scale * (more ? WITH_MORE : 1);
    }
}
