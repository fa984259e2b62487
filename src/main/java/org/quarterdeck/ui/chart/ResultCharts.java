package org.quarterdeck.ui.chart;

import java.util.function.UnaryOperator;
import org.quarterdeck.workshop.Poles;
import org.quarterdeck.workshop.Question;

/** Makes the chart that belongs to each kind of question. */
public final class ResultCharts {

    private ResultCharts() {}

    /**
     * The chart for a kind of question.
     *
     * @param print how its words are printed: quotation marks and such
     */
    public static ResultChart of(Question question, Poles poles, UnaryOperator<String> print, ChartStyle style) {
        var printed = Printed.of(question, print);
        return switch (printed) {
            case Question.Choice choice ->
                new BarsChart(printed, new CountRows(choice.options(), choice.right(), poles, style.figures()), style);
            case Question.Multiple multiple ->
                new BarsChart(printed, new CountRows(multiple.options(), multiple.right(), poles, style.figures()), style);
            case Question.Scale scale -> new RatingsChart(scale, style);
            case Question.Spectrum spectrum -> new StripsChart(spectrum, style);
            case Question.Ranking ranking -> new BarsChart(printed, new RankRows(ranking.options(), style.figures()), style);
            case Question.Points points ->
                new BarsChart(printed, new MeanRows(points.options(), points.total(), style.figures()), style);
            case Question.Words words -> new CloudChart(words, style);
            case Question.Text text -> new WallChart(text, style);
            case Question.Quadrant quadrant -> new ScatterChart(quadrant, style);
        };
    }
}
