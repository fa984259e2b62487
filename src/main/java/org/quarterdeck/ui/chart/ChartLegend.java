package org.quarterdeck.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;
import org.quarterdeck.workshop.Question;

/**
 * The line below a chart on paper that shows its marks of now and of before, drawn as they are in the chart, or says which of
 * many it shows. Charts that draw a legend of their own have none.
 */
public final class ChartLegend {

    private static final double SIZE = 40;
    private static final double GAP = 0.9;

    private final ChartStyle style;
    private final double size;
    private final List<Node> nodes = new ArrayList<>();
    private double x;

    private ChartLegend(ChartStyle style) {
        this.style = style;
        this.size = SIZE * style.scale();
    }

    /** Returns the legend of a chart after layout, from 0 on and as high as {@link #height}, or null if it needs none. */
    public static @Nullable Group of(ResultChart chart) {
        var legend = new ChartLegend(chart.style);
        var shown = chart.shown();
        if (shown != null && shown.beneath() instanceof ComparisonResult.Before) {
            legend.compared(chart.question);
        }
        if (chart.views() > 1) {
            legend.words(chart.note());
        }
        if (legend.nodes.isEmpty()) {
            return null;
        }
        var group = new Group(legend.nodes);
        group.setManaged(false);
        return group;
    }

    /** Returns the height of a legend with its distance from the chart. */
    public static double height(ChartStyle style) {
        return 1.7 * SIZE * style.scale();
    }

    private void compared(Question question) {
        var palette = style.palette();
        switch (ChartForm.of(question).beneath()) {
            case BARS -> {
                bar(0.62 * size, 0.2 * size, palette.series());
                words(style.words().text("chart.legend_after"));
                bar(0.2 * size, 0.42 * size, palette.line());
                words(style.words().text("chart.legend_before"));
            }
            case MARKS -> {
                dot(palette.series());
                words(style.words().text("chart.legend_after"));
                dot(palette.line());
                words(style.words().text("chart.legend_before"));
            }
            case HOLLOW, NOTHING -> {
                // The chart says it itself, or words and texts of before have no place in it.
            }
        }
    }

    private void bar(double thick, double top, Color colour) {
        var bar = new Rectangle(x, top + 0.6 * size, 1.6 * size, thick);
        bar.setFill(colour);
        nodes.add(bar);
        x += 1.9 * size;
    }

    private void dot(Color colour) {
        nodes.add(new Circle(x + 0.25 * size, 1.1 * size, 0.25 * size, colour));
        x += 0.8 * size;
    }

    private void words(String words) {
        var text = TextBlock.line(new TextRun(words, BundledFonts.text(size), style.palette().muted()));
        var node = text.node();
        node.setLayoutX(x);
        node.setLayoutY(1.1 * size - text.opticalHeight() / 2);
        nodes.add(node);
        x += text.width() + GAP * size;
    }
}
