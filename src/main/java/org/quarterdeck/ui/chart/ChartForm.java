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

    static final double ROW = 153;
    private static final double SPREAD = 733;

    /** How a chart shows another result of the same question. */
    enum Beneath {
        /** As thin bars. */
        BARS("chart.before", "chart.rooms_thin"),
        /** As hollow marks, which a chart explains itself. */
        HOLLOW("chart.before_hollow", "chart.rooms_marks"),
        /** As marks of another colour. */
        MARKS("chart.before_marks", "chart.rooms_marks"),
        /** Not at all: nothing has a place to compare. */
        NOTHING("chart.before", "chart.rooms_thin");

        /** The key of what it says of the same people earlier. */
        final String before;
        /** The key of what it says of other rooms. */
        final String rooms;

        Beneath(String before, String rooms) {
            this.before = before;
            this.rooms = rooms;
        }
    }

    static ChartForm of(Question question) {
        return switch (question) {
            case Question.Choice q -> counted(q);
            case Question.Multiple q -> counted(q);
            case Question.Scale q -> new ChartForm((q.statements().size() + 0.5) * 1.2 * ROW, r -> rated(q, r), Beneath.BARS);
            case Question.Spectrum q -> new ChartForm(rows(q.pairs().size()),
                    r -> r instanceof Result.Strips s && s.strips().size() == q.pairs().size(), Beneath.HOLLOW);
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
