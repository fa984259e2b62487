package org.quarterdeck.ui.chart;

import java.util.function.Predicate;
import org.quarterdeck.question.Result;
import org.quarterdeck.workshop.Question;

/**
 * The properties of a kind's chart besides how it is drawn.
 *
 * @param height how high it is where it is read from near, on the projector's scale
 * @param fits whether a result can be one of the question: of its kind, with as many parts
 * @param beneath how it shows another result beneath
 */
record ChartForm(double height, Predicate<Result> fits, Beneath beneath) {

    private static final double ROW = 153;
    private static final double SPREAD = 733;

    /** How a chart shows another result: as thin bars, as other marks, or not at all, where nothing has a place to compare. */
    enum Beneath {
        BARS, MARKS, NOTHING
    }

    static ChartForm of(Question question) {
        return switch (question) {
            case Question.Choice q -> counted(q);
            case Question.Multiple q -> counted(q);
            case Question.Scale q -> new ChartForm((q.statements().size() + 0.5) * 1.2 * ROW, r -> rated(q, r), Beneath.BARS);
            case Question.Spectrum q -> new ChartForm(rows(q.pairs().size()),
                    r -> r instanceof Result.Strips s && s.strips().size() == q.pairs().size(), Beneath.MARKS);
            case Question.Ranking q -> new ChartForm(rows(q.options().size()),
                    r -> r instanceof Result.Ranks ranks && ranks.options().size() == q.options().size(), Beneath.BARS);
            case Question.Points q -> new ChartForm(rows(q.options().size()),
                    r -> r instanceof Result.Means means && means.options().size() == q.options().size(), Beneath.BARS);
            case Question.Words q -> new ChartForm(SPREAD, Result.Cloud.class::isInstance, Beneath.NOTHING);
            case Question.Text q -> new ChartForm(SPREAD, Result.Wall.class::isInstance, Beneath.NOTHING);
            case Question.Quadrant q -> new ChartForm(SPREAD, Result.Scatter.class::isInstance, Beneath.MARKS);
        };
    }

    private static ChartForm counted(Question question) {
        int rows = question.counted("").size();
        return new ChartForm(rows(rows), r -> counts(r, rows), Beneath.BARS);
    }

    private static double rows(int rows) {
        return Math.max(2, rows) * ROW;
    }

    private static boolean counts(Result result, int options) {
        return result instanceof Result.Counts counts && counts.counts().size() == options;
    }

    private static boolean rated(Question.Scale scale, Result result) {
        return result instanceof Result.Ratings ratings && ratings.statements().size() == scale.statements().size()
                && ratings.statements().stream().allMatch(s -> s.counts().size() == scale.points());
    }
}
