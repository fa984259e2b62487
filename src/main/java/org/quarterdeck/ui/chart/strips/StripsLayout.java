package org.quarterdeck.ui.chart.strips;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.EllipsizedText;
import org.quarterdeck.ui.common.ShapeMarks;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;
import org.quarterdeck.workshop.Question.Pair;

/**
 * The layout of a strips chart: the poles, the axes and everything else that does not depend on the answers.
 *
 * @param size the text size
 * @param kind where marks and counts stand
 * @param from the left end of the axes
 * @param length of the axes
 * @param wrapped the number of rows in which a pole takes two lines; greater than the number of rows if a word had to
 *     be broken
 */
public record StripsLayout(double width, double height, Kind kind, double size, double scale, double pitch, double from,
        double length,
        List<Node> nodes, int wrapped, boolean overflows) {

    /**
     * The places of marks and counts: marks above the axes alone; earlier marks above and later ones below; or these with
     * the number of people who moved, below the poles or, where rows are too close, beside the ends of the axes.
     */
    public enum Kind {
        ONE, PAIRED, MOVES, MOVES_BESIDE;

        double axis() {
            return this == ONE ? 0.66 : 0.5;
        }
    }

    private static final double[] SIZES = {52, ChartStyle.SMALLEST};
    /**
     * The shares of the width that the poles on one side may take. The smallest that suffices is used, so that the axes
     * are long.
     */
    private static final double[] LABELS = {0.26, 0.3, 0.34};
    private static final double LEAST_AXIS = 0.26;
    private static final double SHORTEST_AXIS = 0.22;
    /** The space at each end of an axis for the number of people who moved, as a multiple of the text size. */
    private static final double MOVES_ROOM = 2;
    private static final double WIDEST_PITCH = 210;
    private static final double MOST_FULL = 0.9;
    private static final double LEADING = 1;
    /** The distance from a pole's last line to the line with the number of people who moved. */
    private static final double MOVES_BELOW = 1.2;

    public static StripsLayout of(List<Pair> pairs, ChartStyle style, double width, double height, Kind kind) {
        double least = kind == Kind.MOVES_BESIDE ? SHORTEST_AXIS : LEAST_AXIS;
        StripsLayout fitting = null;
        for (double size : SIZES) {
            for (double labels : LABELS) {
                var frame = of(pairs, style, width, height, kind, size, labels * width);
                boolean better = fitting == null || frame.wrapped < fitting.wrapped;
                if (!frame.overflows && frame.length >= least * width && better) {
                    fitting = frame;
                }
            }
            if (fitting != null && fitting.wrapped == 0) {
                return fitting;
            }
        }
        if (fitting != null) {
            return fitting;
        }
        return switch (kind) {
            case MOVES -> of(pairs, style, width, height, Kind.MOVES_BESIDE);
            case MOVES_BESIDE -> of(pairs, style, width, height, Kind.PAIRED);
            case ONE, PAIRED -> of(pairs, style, width, height, kind, ChartStyle.SMALLEST, LABELS[1] * width);
        };
    }

    private static StripsLayout of(List<Pair> pairs, ChartStyle style, double width, double height, Kind kind, double unscaled,
            double widest) {
        double size = unscaled * style.scale();
        double pitch = Math.min(height / Math.max(1, pairs.size()), WIDEST_PITCH * style.scale());
        var palette = style.palette();
        double below = kind == Kind.MOVES ? MOVES_BELOW * size : 0;
        int most = pitch >= below + 1.95 * size ? 2 : 1;
        var lefts = pairs.stream()
                .map(p -> label(style.run(p.left(), BundledFonts.strong(size), palette.first().text()), size, widest, most))
                .toList();
        var rights = pairs.stream()
                .map(p -> label(style.run(p.right(), BundledFonts.strong(size), palette.second().text()), size, widest, most))
                .toList();
        double gap = 44 * style.scale();
        double leftWidth = widest(lefts);
        double rightWidth = widest(rights);
        double moves = kind == Kind.MOVES_BESIDE ? MOVES_ROOM * size : 0;
        double from = leftWidth + gap + moves;
        double length = width - leftWidth - rightWidth - 2 * gap - 2 * moves;
        var nodes = new ArrayList<Node>();
        boolean overflows = length < 4 * size;
        int wrapped = 0;
        for (int i = 0; i < pairs.size() && length > 0; i++) {
            double y = (i + kind.axis()) * pitch;
            var left = lefts.get(i);
            var right = rights.get(i);
            place(nodes, left.block(), 0, 0, y - below / 2);
            place(nodes, right.block(), width - right.block().width(), 1, y - below / 2);
            addAxis(nodes, from, y, length, style);
            wrapped += left.block().lines() > 1 || right.block().lines() > 1 ? 1 : 0;
            wrapped += left.squeezed() || right.squeezed() ? pairs.size() : 0;
            overflows |= left.cut() || right.cut()
                    || Math.max(left.block().height(), right.block().height()) + below > (kind == Kind.MOVES ? MOST_FULL : 1)
                            * pitch;
        }
        return new StripsLayout(width, height, kind, size, style.scale(), pitch, from, length, List.copyOf(nodes), wrapped,
                width > 0 && overflows);
    }

    boolean fits(double newWidth, double newHeight, Kind newKind) {
        return width == newWidth && height == newHeight && kind == newKind;
    }

    /** Returns the line, the middle and the ends of the first axis, which its two poles precede. */
    List<Node> firstAxis() {
        return nodes.subList(2, 6);
    }

    double axis(int row) {
        return (row + kind.axis()) * pitch;
    }

    /** Returns the greatest height of dots stacked above an axis. */
    double above() {
        return kind == Kind.ONE
                ? Math.min(pitch - 44 * scale, kind.axis() * pitch - 12 * scale)
                : pitch * 0.5 - 20 * scale;
    }

    /** Returns the vertical centre of the line with the number of people who moved. */
    double moves(int row) {
        return kind == Kind.MOVES_BESIDE ? axis(row) : axis(row) + MOVES_BELOW * size / 2 + 0.1 * size;
    }

    private static EllipsizedText label(TextRun text, double size, double widest, int lines) {
        return EllipsizedText.of(text, Math.max(size, widest), LEADING, lines, LineBreaking.COLUMN);
    }

    private static double widest(List<EllipsizedText> labels) {
        return labels.stream().mapToDouble(label -> label.block().width()).max().orElse(0);
    }

    private static void place(List<Node> nodes, TextBlock label, double x, double align, double middle) {
        var node = label.node(EllipsizedText.align(label, align));
        node.setLayoutX(x);
        node.setLayoutY(middle - label.opticalHeight() / 2);
        nodes.add(node);
    }

    private static void addAxis(List<Node> nodes, double from, double y, double length, ChartStyle style) {
        var palette = style.palette();
        double thin = 3 * style.scale();
        nodes.add(line(from - thin / 2, y - thin / 2, length + thin, thin, palette.line()));
        double tick = 9 * style.scale() + thin / 2;
        nodes.add(line(from + length / 2 - thin / 2, y - tick, thin, 2 * tick, palette.line()));
        nodes.add(ShapeMarks.round(from, y, 9 * style.scale(), palette.first().mark()));
        nodes.add(ShapeMarks.diamond(from + length, y, 9 * style.scale(), palette.second().mark()));
    }

    private static Rectangle line(double x, double y, double width, double height, Color fill) {
        var line = new Rectangle(x, y, width, height);
        line.setFill(fill);
        line.setManaged(false);
        return line;
    }
}
