package org.quarterdeck.ui.chart;

import org.quarterdeck.workshop.Question;

/** Preferred heights of charts that are read from near, at a desk or on paper. */
public final class ChartHeights {

    /** So much higher with another result beneath. */
    private static final double WITH_MORE = 1.3;

    /** The rows that leave a slide's head as much space as it likes. */
    private static final double FEW_ROWS = 4.5;

    private ChartHeights() {}

    /**
     * @param scale as in {@link ChartStyle}
     * @param more whether there is a comparison result
     */
    public static double of(Question question, double scale, boolean more) {
        return ChartForm.of(question).height() * scale * (more ? WITH_MORE : 1);
    }

    /** Returns whether a chart needs so much height on a slide that the slide's head should be brief. */
    public static boolean much(Question question) {
        return ChartForm.of(question).height() > FEW_ROWS * ChartForm.ROW;
    }
}
