package org.quarterdeck.ui.chart.bars;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.chart.ChartStyle;

/**
 * The layout of a bar chart: everything that does not depend on the answers, so that only bars move when answers
 * arrive. Labels stand before their bars, or above them with the figures beside where they are long.
 *
 * @param size the text size
 * @param grid the places of rows and columns
 * @param thickness how thick bars are
 * @param drop how far the middle of a bar lies below the middle of its row
 * @param lift how far the middle of a label lies above the middle of its bar, or 0 if labels stand before their bars
 * @param box the height of a bar together with its label above
 * @param zero the left end of the first column's bars
 * @param room the greatest length of a bar
 * @param nodes makes the labels: many layouts are tried, and one is shown
 * @param told makes the text on the row of the option that the story took, shown once allowed
 */
record BarsLayout(double width, double height, Key key, double size, BarsGrid grid, double thickness, double drop, double lift,
        double box,
        double zero, double room, Supplier<List<Node>> nodes, Supplier<List<Node>> told, boolean overflows) {

    /** The least space for the longest bar, as a multiple of the text size. */
    static final double LEAST_ROOM = 2;

    /** The row of the option that the story took, and the text that says so. */
    record Told(int row, String words) {}

    /** The input that a layout is computed from. */
    record Key(List<String> labels, List<BarRow.Look> looks, boolean marked, String strong, String plain, @Nullable Told told) {

        static Key of(BarRows rows, @Nullable Told told) {
            return new Key(rows.labels(), rows.rows().stream().map(BarRow::look).toList(), rows.marked(), rows.strong(),
                    rows.plain(), told);
        }

        boolean tells(int row) {
            return told != null && told.row == row;
        }
    }

    static BarsLayout of(BarRows rows, @Nullable Told told, ChartStyle style, double width, double height) {
        return new BarsFitting(Key.of(rows, told), style, width, height).best();
    }

    /** Returns the layout of a page of rows that are too many for one. */
    static BarsLayout onPage(BarRows rows, @Nullable Told told, ChartStyle style, double width, double height) {
        return new BarsFitting(Key.of(rows, told), style, width, height).above();
    }

    boolean fits(BarRows rows, @Nullable Told newTold, double newWidth, double newHeight) {
        return width == newWidth && height == newHeight && key.equals(Key.of(rows, newTold));
    }

    /** Returns the width that the first column leaves for bars and figures. */
    double beside() {
        return grid.column() - zero;
    }

    /** Returns whether the figures leave too little space to compare the bars. */
    boolean cramped() {
        return width > 0 && room < LEAST_ROOM * size;
    }

    /** Returns whether labels stand above their bars. */
    boolean above() {
        return lift > 0;
    }

    /** Returns the middle of a row's bar. */
    double middle(int row) {
        return grid.middle(row) + drop;
    }

    /** Returns the left end of a row's bar. */
    double zero(int row) {
        return zero + grid.left(row);
    }

    /** Returns the rules of the list of options that is shown before there is a result. */
    List<Node> rules(ChartStyle style) {
        var rules = new ArrayList<Node>();
        for (int i = 1; i < grid.rows() && grid.pitch() > 0; i++) {
            double thin = 2 * style.scale();
            rules.add(rectangle(0, Math.round(grid.from() + i * grid.pitch()) - thin, width, thin, style.palette().hair()));
        }
        return rules;
    }

    /** Returns the lines that the bars start from, one a column. Bars below their labels start from the margin. */
    List<Node> zeroLines(ChartStyle style) {
        double over = thickness / 2 + grid.pitch() * 0.09;
        var lines = new ArrayList<Node>();
        for (int first = 0; first < key.labels.size() && !above(); first += grid.rows()) {
            int last = Math.min(first + grid.rows(), key.labels.size()) - 1;
            lines.add(rectangle(zero(first) - 1.5 * style.scale(), middle(first) - over, 3 * style.scale(),
                    middle(last) - middle(first) + 2 * over, style.palette().line()));
        }
        return lines;
    }

    static Rectangle rectangle(double x, double y, double width, double height, Paint fill) {
        var rectangle = new Rectangle(x, y, width, height);
        rectangle.setFill(fill);
        rectangle.setManaged(false);
        return rectangle;
    }
}
