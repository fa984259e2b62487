package org.quarterdeck.ui.chart.kind;

import java.util.List;
import java.util.function.UnaryOperator;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.ResultChart;
import org.quarterdeck.ui.chart.bars.BarsChart;
import org.quarterdeck.ui.chart.bars.CountRows;
import org.quarterdeck.ui.chart.bars.MeanRows;
import org.quarterdeck.ui.chart.bars.RankRows;
import org.quarterdeck.ui.chart.cloud.CloudChart;
import org.quarterdeck.ui.chart.ratings.RatingsChart;
import org.quarterdeck.ui.chart.scatter.ScatterChart;
import org.quarterdeck.ui.chart.strips.StripsChart;
import org.quarterdeck.ui.chart.wall.WallChart;
import org.quarterdeck.workshop.Poles;
import org.quarterdeck.workshop.Question;

/** Creates the chart for each kind of question. */
public final class ResultCharts {

    private ResultCharts() {}

    /**
     * Returns the chart for a question.
     *
     * @param print applies the typography of the language, such as quotation marks
     */
    public static ResultChart of(Question question, Poles poles, UnaryOperator<String> print, ChartStyle style) {
        var printed = question.printed(print);
        return switch (printed) {
            case Question.Choice choice ->
                new BarsChart(printed, new CountRows(counted(choice, style), choice.right(), poles, style.figures()), style);
            case Question.Multiple multiple ->
                new BarsChart(printed, new CountRows(counted(multiple, style), multiple.right(), poles, style.figures()), style);
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

    private static List<String> counted(Question question, ChartStyle style) {
        return question.counted(style.words().text("chart.worded"));
    }
}
