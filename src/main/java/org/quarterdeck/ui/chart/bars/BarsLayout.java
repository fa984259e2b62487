package org.quarterdeck.ui.chart.bars;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.EllipsizedText;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;

/**
 * The layout of a bar chart: everything that does not depend on the answers, so that only bars move when answers
 * arrive.
 *
 * @param size the text size
 * @param from the top of the first row; a few rows keep away from the headline
 * @param pitch the distance between rows
 * @param zero the left end of the first column's bars
 * @param room the greatest length of a bar
 * @param columns the number of columns: more than one where rows would be too small to read in one
 * @param shift the distance between columns
 * @param told the text on the row of the option that the story took, shown once allowed
 */
record BarsLayout(double width, double height, Key key, double size, double from, double pitch, double zero, double room,
        int columns, double shift, List<Node> nodes, List<Node> told, boolean overflows) {

    /** The row of the option that the story took, and the text that says so. */
    record Told(int row, String words) {}

    /** The input that a layout is computed from. */
    record Key(List<String> labels, List<BarRow.Look> looks, boolean marked, String strong, String plain, @Nullable Told told) {

        static Key of(BarRows rows, @Nullable Told told) {
            return new Key(rows.labels(), rows.rows().stream().map(BarRow::look).toList(), rows.marked(), rows.strong(),
                    rows.plain(), told);
        }
    }

    private static final double[] SIZES = {64, 60, 56, 52, ChartStyle.SMALLEST};
    private static final int MOST_LINES = 3;
    private static final double WIDEST_LABELS = 0.47;
    private static final double WIDEST_PITCH = 164;
    /** The widest row pitch where text stands between rows. */
    private static final double WIDEST_TOLD_PITCH = 204;
    private static final double LEADING = 1.14;
    private static final double AIRY = 0.86;
    private static final int MANY = 7;
    /** The least space for the longest bar, as a multiple of the text size. */
    private static final double LEAST_ROOM = 2;
    private static final double GUTTER = 72;

    /**
     * Returns the layout with the largest text that takes the fewest lines, with unbroken words and space between the
     * rows where possible.
     */
    static BarsLayout of(BarRows rows, @Nullable Told told, ChartStyle style, double width, double height) {
        var key = Key.of(rows, told);
        int most = key.labels.size() >= MANY ? 2 : 1;
        for (boolean whole : new boolean[]{true, false}) {
            for (int columns = 1; columns <= most; columns++) {
                var frame = fitting(key, style, width, height, columns, whole);
                if (frame != null) {
                    return frame;
                }
            }
        }
        double smallest = ChartStyle.SMALLEST * style.scale();
        int columns = pitch(key, style, height, 1) < smallest ? most : 1;
        int fitting = (int) Math.clamp((pitch(key, style, height, columns) / smallest - 0.95) / LEADING + 1, 1, MOST_LINES);
        return of(key, style, width, height, smallest, labels(key, style, width, smallest, fitting, columns).toList(), columns,
                1);
    }

    /** @param whole whether words may not be broken for lack of width */
    private static @Nullable BarsLayout fitting(Key key, ChartStyle style, double width, double height, int columns,
            boolean whole) {
        for (double filled : new double[]{AIRY, 1}) {
            for (int lines = 1; lines <= MOST_LINES; lines++) {
                for (double size : SIZES) {
                    var labels = labels(key, style, width, size * style.scale(), lines, columns)
                            .takeWhile(label -> !label.cut() && !(whole && label.squeezed())).toList();
                    if (labels.size() == key.labels.size()) {
                        var frame = of(key, style, width, height, size * style.scale(), labels, columns, filled);
                        if (!frame.overflows) {
                            return frame;
                        }
                    }
                }
            }
        }
        return null;
    }

    /** Returns the labels, each laid out when it is requested. */
    private static Stream<EllipsizedText> labels(Key key, ChartStyle style, double width, double size, int lines, int columns) {
        double most = Math.max(size, column(style, width, columns) * WIDEST_LABELS - indent(key, size));
        return IntStream.range(0, key.labels.size()).mapToObj(i -> {
            var look = key.looks.get(i);
            var label = style.run(key.labels.get(i), RowLook.font(look, size), RowLook.label(look, style.palette()));
            return EllipsizedText.of(label, most, LEADING, lines, LineBreaking.COLUMN);
        });
    }

    private static double column(ChartStyle style, double width, int columns) {
        return (width - (columns - 1) * GUTTER * style.scale()) / columns;
    }

    private static double indent(Key key, double size) {
        return key.marked ? size * 0.95 : 0;
    }

    private static BarsLayout of(Key key, ChartStyle style, double width, double height, double size,
            List<EllipsizedText> clipped,
            int columns, double filled) {
        double tallest = clipped.stream().mapToDouble(label -> label.block().height()).max().orElse(0);
        double pitch = Math.min(height / rows(key, columns), Math.max(pitch(key, style, height, columns), tallest / AIRY));
        double from = Math.min(64 * style.scale(), 0.2 * (height - rows(key, columns) * pitch));
        double indent = indent(key, size);
        double gutter = GUTTER * style.scale();
        double column = column(style, width, columns);
        var nodes = new ArrayList<Node>();
        var words = told(key, style);
        double labels = words.width();
        double below = words.lines() == 0 ? 0 : words.height();
        var told = new ArrayList<Node>();
        boolean overflows = below > 0 && columns > 1;
        for (int i = 0; i < key.labels.size(); i++) {
            var look = key.looks.get(i);
            var label = clipped.get(i);
            labels = Math.max(labels, label.block().width());
            overflows |= label.cut() || label.block().height() + below > filled * pitch;
            double middle = from + (i % rows(key, columns) + 0.5) * pitch;
            double left = Math.floorDiv(i, rows(key, columns)) * (column + gutter);
            var node = label.block().node(EllipsizedText.align(label.block(), 0));
            node.setLayoutX(left + indent);
            node.setLayoutY(middle - label.block().opticalHeight() / 2);
            nodes.add(node);
            nodes.addAll(RowLook.mark(look, size, left, middle, style.palette()));
            if (key.told != null && key.told.row == i) {
                double top = middle - label.block().opticalHeight() / 2;
                double free = pitch - label.block().opticalHeight() - words.opticalHeight();
                double under = middle + label.block().opticalHeight() / 2 + Math.min(0.36 * size, 0.3 * free);
                var mark = words.node();
                mark.setLayoutX(left + indent);
                mark.setLayoutY(under);
                double thin = 10 * style.scale();
                told.addAll(List.of(mark, rectangle(left - 3.2 * thin, top - thin, thin,
                        under + words.opticalHeight() - top + 2 * thin, style.palette().ink())));
            }
        }
        double zero = indent + labels + 48 * style.scale();
        double figures = ResultBar.figures(key.strong, key.plain, style, size).width() + ResultBar.GAP * style.scale();
        double room = Math.max(0, column - zero - figures);
        return new BarsLayout(width, height, key, size, from, pitch, zero, room, columns, column + gutter, List.copyOf(nodes),
                List.copyOf(told), width > 0 && (overflows || (!key.labels.isEmpty() && room < LEAST_ROOM * size)));
    }

    private static TextBlock told(Key key, ChartStyle style) {
        return key.told == null
                ? TextBlock.line()
                : TextBlock
                        .line(new TextRun(key.told.words, BundledFonts.strong(ChartStyle.SMALLEST * style.scale()),
                                style.palette().ink()));
    }

    boolean fits(BarRows rows, @Nullable Told newTold, double newWidth, double newHeight) {
        return width == newWidth && height == newHeight && key.equals(Key.of(rows, newTold));
    }

    /** Returns the width that the first column leaves for bars and figures. */
    double beside(ChartStyle style) {
        return shift - GUTTER * style.scale() - zero;
    }

    /** Returns whether the figures leave too little space to compare the bars. */
    boolean cramped() {
        return width > 0 && room < LEAST_ROOM * size;
    }

    double middle(int row) {
        return from + (row % rows(key, columns) + 0.5) * pitch;
    }

    /** Returns the left end of a row's bar. */
    double zero(int row) {
        return zero + Math.floorDiv(row, rows(key, columns)) * shift;
    }

    double thickness() {
        return Math.min(pitch * 0.58, 1.45 * size);
    }

    /** Returns the rules of the list of options that is shown before there is a result. */
    List<Node> rules(ChartStyle style) {
        var rules = new ArrayList<Node>();
        for (int i = 1; i < rows(key, columns) && pitch > 0; i++) {
            double thin = 2 * style.scale();
            rules.add(rectangle(0, Math.round(from + i * pitch) - thin, width, thin, style.palette().hair()));
        }
        return rules;
    }

    /** Returns the lines that the bars start from. */
    List<Node> zeroLines(ChartStyle style) {
        double above = thickness() / 2 + pitch * 0.09;
        int rows = rows(key, columns);
        var lines = new ArrayList<Node>();
        for (int first = 0; first < key.labels.size(); first += rows) {
            int last = Math.min(first + rows, key.labels.size()) - 1;
            lines.add(rectangle(zero(first) - 1.5 * style.scale(), middle(first) - above, 3 * style.scale(),
                    middle(last) - middle(first) + 2 * above, style.palette().line()));
        }
        return lines;
    }

    private static double pitch(Key key, ChartStyle style, double height, int columns) {
        return Math.min(height / rows(key, columns), (key.told == null ? WIDEST_PITCH : WIDEST_TOLD_PITCH) * style.scale());
    }

    private static int rows(Key key, int columns) {
        return Math.max(1, (key.labels.size() + columns - 1) / columns);
    }

    private static Rectangle rectangle(double x, double y, double width, double height, javafx.scene.paint.Paint fill) {
        var rectangle = new Rectangle(x, y, width, height);
        rectangle.setFill(fill);
        rectangle.setManaged(false);
        return rectangle;
    }
}
