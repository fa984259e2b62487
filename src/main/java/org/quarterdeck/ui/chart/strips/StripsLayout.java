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
 * The layout of a strips chart: the poles, the axes and everything else that does not depend on the answers. Alone, the poles
 * stand at the sides of their axis; compared, above the ends of a track over the full width, so that the move has the room.
 *
 * @param size the text size
 * @param kind whether there are earlier marks, and counts of who moved
 * @param pitch the distance between rows
 * @param axisAt the distance of a row's axis from the row's top
 * @param above the greatest height of dots stacked above an axis
 * @param from the left end of the axes
 * @param length of the axes
 * @param wrapped the number of rows in which a pole takes two lines; greater than the number of rows if a word had to
 *     be broken
 */
public record StripsLayout(double width, double height, Kind kind, double size, double scale, double pitch, double axisAt,
        double above, double from, double length, List<Node> nodes, int wrapped, boolean overflows) {

    /** One result; or earlier marks above the axes and later ones below; or these beside a bar of who moved. */
    public enum Kind {
        ONE, PAIRED, MOVES
    }

    private static final double[] SIZES = {52, ChartStyle.SMALLEST};
    /**
     * The shares of the width that the poles on one side may take. The smallest that suffices is used, so that the axes
     * are long.
     */
    private static final double[] LABELS = {0.26, 0.3, 0.34};
    private static final double LEAST_AXIS = 0.26;
    private static final double WIDEST_PITCH = 210;
    private static final double LEADING = 1;
    /** The place of the axis in a row of marks that stand above it alone. */
    private static final double AXIS = 0.66;
    /** The share of the width for the bars of who moved, and the space before them as a multiple of the text size. */
    private static final double BARS = 0.17;
    static final double BARS_GAP = 1.3;
    /** The least distance of the rows of a comparison, as a multiple of the text size. */
    static final double LEAST_TRACK = 2;
    /** The same where it is looked at from the back row. */
    static final double ROOMY_TRACK = 2.4;
    private static final double WIDEST_TRACK = 250;
    /** The height of the poles' names above a track with the space below them, as a multiple of the text size. */
    static final double LABEL = 0.95;
    /** The height of the line above the rows of a comparison that explains its marks, as a multiple of the text size. */
    static final double LEGEND = 1.35;

    public static StripsLayout of(List<Pair> pairs, ChartStyle style, double width, double height, Kind kind) {
        if (kind != Kind.ONE) {
            return tracks(pairs, style, width, height, kind);
        }
        StripsLayout fitting = null;
        for (double size : SIZES) {
            for (double labels : LABELS) {
                var frame = of(pairs, style, width, height, size, labels * width);
                boolean better = fitting == null || frame.wrapped < fitting.wrapped;
                if (!frame.overflows && frame.length >= LEAST_AXIS * width && better) {
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
        return of(pairs, style, width, height, ChartStyle.SMALLEST, LABELS[1] * width);
    }

    /** Lays out the rows of a comparison: both poles above the ends of their track, and a column for the bars. */
    private static StripsLayout tracks(List<Pair> pairs, ChartStyle style, double width, double height, Kind kind) {
        double size = ChartStyle.SMALLEST * style.scale();
        double legend = LEGEND * size;
        double pitch = Math.min((height - legend) / Math.max(1, pairs.size()), WIDEST_TRACK * style.scale());
        double length = kind == Kind.MOVES ? width * (1 - BARS) - BARS_GAP * size : width;
        double label = LABEL * size;
        double half = Math.max(0, (pitch - label) / 2 - 8 * style.scale());
        double above = half - Math.min(16 * style.scale(), half * 0.35);
        var nodes = new ArrayList<Node>();
        boolean overflows = length < 8 * size || pitch < LEAST_TRACK * size;
        for (int i = 0; i < pairs.size() && length > 0; i++) {
            double top = legend + i * pitch;
            var first = style.run(pairs.get(i).left(), BundledFonts.strong(size), style.palette().first().text());
            var second = style.run(pairs.get(i).right(), BundledFonts.strong(size), style.palette().second().text());
            double room = length - size;
            double wanted = Math.min(TextBlock.line(first).width(), Math.max(room / 2, room - TextBlock.line(second).width()));
            var left = label(first, size, wanted + 1, 1);
            var right = label(second, size, room - wanted + 1, 1);
            place(nodes, left.block(), 0, 0, top + left.block().opticalHeight() / 2);
            place(nodes, right.block(), length - right.block().width(), 1, top + right.block().opticalHeight() / 2);
            addAxis(nodes, 0, top + label + half, length, style);
            overflows |= left.cut() || right.cut();
        }
        return new StripsLayout(width, height, kind, size, style.scale(), pitch, legend + label + half, above, 0, length,
                List.copyOf(nodes), 0, width > 0 && overflows);
    }

    private static StripsLayout of(List<Pair> pairs, ChartStyle style, double width, double height, double unscaled,
            double widest) {
        double size = unscaled * style.scale();
        double pitch = Math.min(height / Math.max(1, pairs.size()), WIDEST_PITCH * style.scale());
        var palette = style.palette();
        int most = pitch >= 1.95 * size ? 2 : 1;
        var lefts = pairs.stream()
                .map(p -> label(style.run(p.left(), BundledFonts.strong(size), palette.first().text()), size, widest, most))
                .toList();
        var rights = pairs.stream()
                .map(p -> label(style.run(p.right(), BundledFonts.strong(size), palette.second().text()), size, widest, most))
                .toList();
        double gap = 44 * style.scale();
        double leftWidth = widest(lefts);
        double rightWidth = widest(rights);
        double from = leftWidth + gap;
        double length = width - leftWidth - rightWidth - 2 * gap;
        var nodes = new ArrayList<Node>();
        boolean overflows = length < 4 * size;
        int wrapped = 0;
        for (int i = 0; i < pairs.size() && length > 0; i++) {
            double y = (i + AXIS) * pitch;
            var left = lefts.get(i);
            var right = rights.get(i);
            place(nodes, left.block(), 0, 0, y);
            place(nodes, right.block(), width - right.block().width(), 1, y);
            addAxis(nodes, from, y, length, style);
            wrapped += left.block().lines() > 1 || right.block().lines() > 1 ? 1 : 0;
            wrapped += left.squeezed() || right.squeezed() ? pairs.size() : 0;
            overflows |= left.cut() || right.cut()
                    || Math.max(left.block().height(), right.block().height()) > pitch;
        }
        double above = Math.min(pitch - 44 * style.scale(), AXIS * pitch - 12 * style.scale());
        return new StripsLayout(width, height, Kind.ONE, size, style.scale(), pitch, AXIS * pitch, above, from, length,
                List.copyOf(nodes), wrapped,
                width > 0 && overflows);
    }

    boolean fits(double newWidth, double newHeight, Kind newKind) {
        return width == newWidth && height == newHeight && kind == newKind;
    }

    /** Returns the line, the middle and the ends of the first axis, which its two poles precede. */
    List<Node> firstAxis() {
        return nodes.subList(2, 6);
    }

    /** Returns the free space between the names of a row's poles, from and to. */
    double[] between(int row) {
        var left = nodes.get(row * 6).getBoundsInParent();
        var right = nodes.get(row * 6 + 1).getBoundsInParent();
        return new double[]{left.getMaxX(), right.getMinX()};
    }

    /** Returns the number of rows, each of two names and an axis of four nodes. */
    int rows() {
        return nodes.size() / 6;
    }

    /** Returns the top of the names of a row of a comparison. */
    double names(int row) {
        return LEGEND * size + row * pitch;
    }

    double axis(int row) {
        return row * pitch + axisAt;
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
