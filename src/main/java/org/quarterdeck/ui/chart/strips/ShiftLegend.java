package org.quarterdeck.ui.chart.strips;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;

/** The line above a comparison that says what rings, dots, arrows and bars are. */
final class ShiftLegend {

    private final StripsLayout frame;
    private final ChartStyle style;
    private final Group group = new Group();

    ShiftLegend(StripsLayout frame, boolean bars, ChartStyle style) {
        this.frame = frame;
        this.style = style;
        group.setManaged(false);
        double radius = 0.2 * frame.size();
        double middle = 0.37 * frame.size();
        var palette = style.palette();
        var ring = new Circle(radius, middle, radius - 2 * style.scale(), Color.TRANSPARENT);
        ring.setStroke(palette.muted());
        ring.setStrokeWidth(4 * style.scale());
        double x = words("chart.legend_before", 3 * radius);
        var dot = new Circle(x + radius, middle, radius, palette.series());
        x = words("chart.legend_after", x + 3 * radius);
        double thick = 6 * style.scale();
        double tip = x + 1.5 * frame.size();
        double neck = tip - 26 * style.scale();
        var arrow = new Polygon(x, middle - thick, neck, middle - thick, neck, middle - 3 * thick, tip, middle, neck,
                middle + 3 * thick, neck, middle + thick, x, middle + thick);
        arrow.setFill(palette.second().mark());
        double at = tip + 0.3 * frame.size();
        var moved = text("chart.legend_moves");
        double end = bars ? frame.width() - Math.max(moved.width(), frame.width() - StripsChart.barFrom(frame)) : frame.width();
        boolean wide = at + text("chart.legend_middle").width() + 0.5 * frame.size() <= end;
        words(wide ? "chart.legend_middle" : "chart.legend_middle_short", at);
        group.getChildren().addAll(ring, dot, arrow);
        if (bars) {
            put(moved, end);
        }
    }

    Group node() {
        return group;
    }

    /** Adds some words. Returns where the next mark begins. */
    private double words(String key, double x) {
        var text = text(key);
        put(text, x);
        return x + text.width() + 0.6 * frame.size();
    }

    private void put(TextBlock text, double x) {
        var node = text.node();
        node.setLayoutX(x);
        group.getChildren().add(node);
    }

    private TextBlock text(String key) {
        return TextBlock.line(new TextRun(style.words().text(key), BundledFonts.text(frame.size()), style.palette().muted()));
    }
}
