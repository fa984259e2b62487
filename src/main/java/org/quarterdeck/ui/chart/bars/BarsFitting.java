package org.quarterdeck.ui.chart.bars;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.EllipsizedText;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;

/**
 * Finds the layout of a bar chart with the largest text that takes the fewest lines, with unbroken words and space between
 * the rows where possible.
 */
record BarsFitting(BarsLayout.Key key, ChartStyle style, double width, double height) {

    private static final double[] SIZES = {80, 72, 64, 60, 56, 52, ChartStyle.SMALLEST};
    /** The largest text of many rows, or of rows read from near. */
    private static final double USUAL = 64;
    /** The height of a row in which text may be larger, as a multiple of the text size. */
    private static final double ROOMY = 2.4;
    private static final int MOST_LINES = 3;
    private static final double WIDEST_LABELS = 0.47;
    private static final double[] WIDEST_PITCH = {250, 250, 250, 210};
    private static final double USUAL_PITCH = 164;
    /** The widest row pitch where text stands between rows. */
    private static final double WIDEST_TOLD_PITCH = 204;
    private static final double LEADING = 1.14;
    private static final double AIRY = 0.86;
    private static final int MANY = 7;
    private static final double GUTTER = 72;
    /** The least and the largest thickness of a bar below its label, as multiples of the text size. */
    private static final double THIN = 0.2;
    private static final double THICK = 0.36;
    /** The space over a label and between it and its bar below, as multiples of the text size. */
    private static final double OVER = 0.15;
    private static final double UNDER = 0.22;
    /** The share of a row that a label and its bar below take. */
    private static final double AIRY_ABOVE = 0.95;
    /** The space between a label and the figures beside it. */
    private static final double BESIDE = 40;

    /** Labels before their bars with space between the rows, above them, or before them in rows that touch. */
    private enum Way {
        AIRY_BESIDE(AIRY), ABOVE(AIRY_ABOVE), FULL_BESIDE(1);

        private final double filled;

        Way(double filled) {
            this.filled = filled;
        }
    }

    BarsLayout best() {
        int most = key.labels().size() >= MANY ? 2 : 1;
        if (width <= 0) {
            // Nothing fits before the chart has a size.
            return cut(most);
        }
        for (boolean whole : new boolean[]{true, false}) {
            for (var way : Way.values()) {
                for (int columns = 1; columns <= most; columns++) {
                    var frame = fitting(columns, whole, way);
                    if (frame != null) {
                        return frame;
                    }
                }
            }
        }
        return cut(most);
    }

    /** Returns the best layout with labels above their bars, as the pages of one chart have them, or else the best of all. */
    BarsLayout above() {
        var above = width <= 0 ? null : fitting(1, true, Way.ABOVE);
        return above == null ? best() : above;
    }

    /** @param whole whether words may not be broken for lack of width */
    private @Nullable BarsLayout fitting(int columns, boolean whole, Way way) {
        boolean above = way == Way.ABOVE;
        for (int lines = 1; lines <= MOST_LINES; lines++) {
            for (double size : SIZES) {
                if (size > USUAL && ROOMY * size * style.scale() > height / rows(columns)) {
                    continue;
                }
                var labels = labels(size * style.scale(), lines, columns, above)
                        .takeWhile(label -> !label.cut() && !(whole && label.squeezed())).toList();
                if (labels.size() == key.labels().size()) {
                    var frame = of(size * style.scale(), labels, columns, way.filled, above);
                    if (!frame.overflows()) {
                        return frame;
                    }
                }
            }
        }
        return null;
    }

    /** Returns the layout that shows most of labels which are too long in all. */
    private BarsLayout cut(int most) {
        double size = ChartStyle.SMALLEST * style.scale();
        int columns = pitch(1) < size ? most : 1;
        int lines = (int) Math.clamp((pitch(columns) / size - 0.95) / LEADING + 1, 1, MOST_LINES);
        double shown = lines * widest(size, columns, false);
        boolean above = false;
        for (int stacked = 1; stacked <= most; stacked++) {
            double free = AIRY_ABOVE * height / rows(stacked) - below();
            int fitting = (int) Math.min(MOST_LINES, (free / size - THIN - UNDER - OVER - TextBlock.CAPITALS) / LEADING + 1);
            if (fitting * widest(size, stacked, true) > shown) {
                shown = fitting * widest(size, stacked, true);
                above = true;
                columns = stacked;
                lines = fitting;
            }
        }
        return of(size, labels(size, lines, columns, above).toList(), columns, 1, above);
    }

    /** Returns the labels, each laid out when it is requested. */
    private Stream<EllipsizedText> labels(double size, int lines, int columns, boolean above) {
        double most = widest(size, columns, above);
        return IntStream.range(0, key.labels().size()).mapToObj(i -> {
            var look = key.looks().get(i);
            var label = style.run(key.labels().get(i), RowLook.font(look, size), RowLook.label(look, style.palette()));
            return EllipsizedText.of(label, most, LEADING, lines, LineBreaking.COLUMN);
        });
    }

    private double widest(double size, int columns, boolean above) {
        double words = above ? column(columns) - figures(size) - BESIDE * style.scale() : column(columns) * WIDEST_LABELS;
        return Math.max(size, words - indent(size));
    }

    private double figures(double size) {
        return ResultBar.figures(key.strong(), key.plain(), style, size).width();
    }

    private double column(int columns) {
        return (width - (columns - 1) * GUTTER * style.scale()) / columns;
    }

    private double indent(double size) {
        return key.marked() ? size * 0.95 : 0;
    }

    private BarsLayout of(double size, List<EllipsizedText> labels, int columns, double filled, boolean above) {
        double tallest = labels.stream().map(EllipsizedText::block)
                .mapToDouble(label -> above ? label.opticalHeight() : label.height()).max().orElse(0);
        var words = told();
        double row = tallest + (above ? (OVER + UNDER + THIN) * size : 0);
        double pitch = Math.min(height / rows(columns), Math.max(pitch(columns), row / (above ? AIRY_ABOVE : AIRY)));
        double from = Math.min(64 * style.scale(), 0.2 * (height - rows(columns) * pitch));
        var grid = new BarsGrid(rows(columns), from, pitch, column(columns), GUTTER * style.scale());
        double thickness = above ? Math.clamp(0.12 * pitch, THIN * size, THICK * size) : Math.min(pitch * 0.58, 1.45 * size);
        double text = tallest + below();
        double box = above ? text + (OVER + UNDER) * size + thickness : 0;
        double drop = above ? (box - thickness) / 2 : 0;
        double lift = above ? thickness / 2 + UNDER * size + text / 2 : 0;
        // Every row leaves the space of what is told, so that none gives away which one it is told of.
        double shift = drop - lift - (above ? below() / 2 : 0);
        double widest = Math.max(words.width(),
                labels.stream().mapToDouble(label -> label.block().width()).max().orElse(0));
        boolean overflows = (below() > 0 && columns > 1 && !above)
                || labels.stream().anyMatch(label -> label.cut() || row + below() > filled * pitch);
        Supplier<List<Node>> nodes = () -> IntStream.range(0, labels.size()).boxed()
                .flatMap(i -> label(i, labels.get(i).block(), size, grid.left(i), grid.middle(i) + shift)).toList();
        Supplier<List<Node>> told = () -> IntStream.range(0, labels.size()).filter(key::tells).boxed().flatMap(i -> {
            var label = labels.get(i).block();
            double free = above ? size : pitch - label.opticalHeight() - words.opticalHeight();
            return told(words, label, grid.left(i), grid.middle(i) + shift,
                    Math.min(above ? UNDER * size : 0.36 * size, 0.3 * free), size).stream();
        }).toList();
        double zero = above ? indent(size) : indent(size) + widest + 48 * style.scale();
        double room = Math.max(0, grid.column() - zero - (above ? 0 : figures(size) + ResultBar.GAP * style.scale()));
        return new BarsLayout(width, height, key, size, grid, thickness, drop, lift, box, zero, room, nodes, told,
                width > 0 && (overflows || (!key.labels().isEmpty() && room < BarsLayout.LEAST_ROOM * size)));
    }

    private Stream<Node> label(int row, TextBlock label, double size, double left, double middle) {
        var node = label.node(EllipsizedText.align(label, 0));
        node.setLayoutX(left + indent(size));
        node.setLayoutY(middle - label.opticalHeight() / 2);
        return Stream.concat(Stream.of(node),
                RowLook.mark(key.looks().get(row), size, left, middle, style.palette()).stream());
    }

    /** Returns the words below a label that say that the story took it, and the bar beside both. */
    private List<Node> told(TextBlock words, TextBlock label, double left, double middle, double gap, double size) {
        double top = middle - label.opticalHeight() / 2;
        double under = middle + label.opticalHeight() / 2 + gap;
        double thin = 10 * style.scale();
        var node = words.node();
        node.setLayoutX(left + indent(size));
        node.setLayoutY(under);
        return List.of(node, BarsLayout.rectangle(left - 3.2 * thin, top - thin, thin,
                under + words.opticalHeight() - top + 2 * thin, style.palette().ink()));
    }

    private TextBlock told() {
        var told = key.told();
        return told == null
                ? TextBlock.line()
                : TextBlock.line(new TextRun(told.words(), BundledFonts.strong(ChartStyle.SMALLEST * style.scale()),
                        style.palette().ink()));
    }

    /** Returns the height that the words below a label take. */
    private double below() {
        var words = told();
        return words.lines() == 0 ? 0 : words.height();
    }

    private double pitch(int columns) {
        int rows = rows(columns);
        double few = rows < WIDEST_PITCH.length ? WIDEST_PITCH[rows] : USUAL_PITCH;
        return Math.min(height / rows, (key.told() == null ? few : Math.max(few, WIDEST_TOLD_PITCH)) * style.scale());
    }

    private int rows(int columns) {
        return Math.max(1, (key.labels().size() + columns - 1) / columns);
    }
}
