package org.quarterdeck.ui.review.cohorts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.kind.ResultTable;
import org.quarterdeck.session.history.CohortSeries;
import org.quarterdeck.session.history.CohortSeries.Point;
import org.quarterdeck.ui.common.DateTimeText;
import org.quarterdeck.ui.common.UiMessages;

/** A question over time: a line for each item. A line ends where the wording changed, and another one begins. */
final class TrendChart extends LineChart<String, Number> {

    private static final double HEIGHT = 240;
    private static final int MOST_ITEMS = 8;

    private TrendChart(String measure) {
        super(new CategoryAxis(), new NumberAxis());
        getYAxis().setLabel(measure);
        setAnimated(false);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        getStyleClass().add("trend");
    }

    /** Returns the trend, or null where fewer than two results may be told or there are too many lines to tell apart. */
    static @Nullable TrendChart of(CohortSeries series, DateTimeText times) {
        var told = series.points().stream().filter(point -> !point.withheld()).toList();
        if (told.size() < 2) {
            return null;
        }
        var chart = new TrendChart(UiMessages.text(shares(told.getLast()) ? "cohorts.share" : "cohorts.mean"));
        Map<String, XYChart.Series<String, Number>> lines = new LinkedHashMap<>();
        for (var point : series.points()) {
            if (point.change() != null) {
                lines.clear();
            }
            if (!point.withheld()) {
                values(point).forEach((item, value) -> lines.computeIfAbsent(item, name -> chart.line(name)).getData()
                        .add(new XYChart.Data<>(times.full(point.room().startedAt()), value)));
            }
        }
        return chart.getData().isEmpty() || chart.getData().size() > MOST_ITEMS * 2 ? null : chart;
    }

    private XYChart.Series<String, Number> line(String name) {
        var line = new XYChart.Series<String, Number>();
        line.setName(name);
        getData().add(line);
        return line;
    }

    private static boolean shares(Point point) {
        var result = point.run().result();
        return result != null && ResultTable.of(point.question(), result).rows().stream().flatMap(List::stream)
                .anyMatch(ResultTable.Percent.class::isInstance);
    }

    /** Returns the number that each item has: its share in per cent, or its mean. */
    private static Map<String, Double> values(Point point) {
        var values = new LinkedHashMap<String, Double>();
        var result = point.run().result();
        if (result != null) {
            for (var row : ResultTable.of(point.question(), result).rows()) {
                var name = row.stream().filter(ResultTable.Name.class::isInstance).map(ResultTable.Name.class::cast)
                        .map(ResultTable.Name::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(" – "));
                row.stream().map(TrendChart::number).filter(number -> !number.isNaN()).findFirst()
                        .ifPresent(number -> values.put(name, number));
            }
        }
        return values;
    }

    private static Double number(ResultTable.Cell cell) {
        return switch (cell) {
            case ResultTable.Percent percent -> percent.share() * 100;
            case ResultTable.Decimal decimal -> decimal.number();
            default -> Double.NaN;
        };
    }
}
