package org.quarterdeck.ui.chart;

import org.quarterdeck.workshop.Question;

/** Preferred heights of charts that are read from near, at a desk or on paper. */
public final class ChartHeights {

    private static final double ROW = 153;
    private static final double SPREAD = 733;
    /** The factor by which a chart with a comparison result is taller. */
    private static final double WITH_MORE = 1.3;

    private ChartHeights() {}

    /**
     * @param scale as in {@link ChartStyle}
     * @param more whether there is a comparison result
     */
    public static double of(Question question, double scale, boolean more) {
        double height = switch (question) {
            case Question.Choice q -> Math.max(2, q.options().size()) * ROW;
            case Question.Multiple q -> Math.max(2, q.options().size()) * ROW;
            case Question.Scale q -> (q.statements().size() + 0.5) * 1.2 * ROW;
            case Question.Spectrum q -> Math.max(2, q.pairs().size()) * ROW;
            case Question.Ranking q -> Math.max(2, q.options().size()) * ROW;
            case Question.Points q -> Math.max(2, q.options().size()) * ROW;
            case Question.Words q -> SPREAD;
            case Question.Text q -> SPREAD;
            case Question.Quadrant q -> SPREAD;
        };
        return height * scale * (more ? WITH_MORE : 1);
    }
}
