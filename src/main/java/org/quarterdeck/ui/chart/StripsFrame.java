package org.quarterdeck.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import org.quarterdeck.ui.kit.Breaking;
import org.quarterdeck.ui.kit.Fonts;
import org.quarterdeck.ui.kit.Marks;
import org.quarterdeck.ui.kit.Run;
import org.quarterdeck.ui.kit.TextBlock;
import org.quarterdeck.workshop.Question.Pair;

/**
 * The poles and axes of a strips chart: all that does not depend on the answers.
 *
 * @param size of its text
 * @param from where the axes begin
 * @param length of the axes
 * @param wrapped in how many rows a pole takes two lines
 */
record StripsFrame(double width, double height, double size, double scale, double pitch, double from, double length,
        List<Node> nodes, int wrapped, boolean overflows) {

    private static final double[] SIZES = {52, ChartStyle.SMALLEST};
    /** How much of the width the poles on one side take at most: little if that does, so that the axes are long. */
    private static final double[] LABELS = {0.26, 0.3, 0.34};
    private static final double LEAST_AXIS = 0.26;
    private static final double WIDEST_PITCH = 210;
    private static final double AXIS = 0.66;

    static StripsFrame of(List<Pair> pairs, ChartStyle style, double width, double height) {
        StripsFrame fitting = null;
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
        return fitting == null ? of(pairs, style, width, height, ChartStyle.SMALLEST, LABELS[1] * width) : fitting;
    }

    private static StripsFrame of(List<Pair> pairs, ChartStyle style, double width, double height, double unscaled,
            double widest) {
        double size = unscaled * style.scale();
        double pitch = Math.min(height / Math.max(1, pairs.size()), WIDEST_PITCH * style.scale());
        var palette = style.palette();
        var lefts = pairs.stream().map(p -> label(p.left(), palette.first().text(), size, widest)).toList();
        var rights = pairs.stream().map(p -> label(p.right(), palette.second().text(), size, widest)).toList();
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
            place(nodes, lefts.get(i), 0, 0, y);
            place(nodes, rights.get(i), width - rights.get(i).width(), 1, y);
            addAxis(nodes, from, y, length, style);
            wrapped += lefts.get(i).lines() > 1 || rights.get(i).lines() > 1 ? 1 : 0;
            overflows |= lefts.get(i).lines() > 2 || rights.get(i).lines() > 2
                    || Math.max(lefts.get(i).height(), rights.get(i).height()) > pitch;
        }
        return new StripsFrame(width, height, size, style.scale(), pitch, from, length, List.copyOf(nodes), wrapped,
                width > 0 && overflows);
    }

    boolean fits(double newWidth, double newHeight) {
        return width == newWidth && height == newHeight;
    }

    double axis(int row) {
        return (row + AXIS) * pitch;
    }

    /** How high dots may be stacked above an axis. */
    double above() {
        return Math.min(pitch - 44 * scale, AXIS * pitch - 12 * scale);
    }

    private static TextBlock label(String text, Color fill, double size, double widest) {
        return TextBlock.of(List.of(new Run(text, Fonts.strong(size), fill)), Math.max(size, widest), 1,
                Breaking.BALANCED);
    }

    private static double widest(List<TextBlock> labels) {
        return labels.stream().mapToDouble(TextBlock::width).max().orElse(0);
    }

    private static void place(List<Node> nodes, TextBlock label, double x, double align, double axis) {
        var node = label.node(align);
        node.setLayoutX(x);
        node.setLayoutY(axis - label.opticalHeight() / 2);
        nodes.add(node);
    }

    private static void addAxis(List<Node> nodes, double from, double y, double length, ChartStyle style) {
        var palette = style.palette();
        double thin = 3 * style.scale();
        nodes.add(line(from, y, from + length, y, thin, palette.line()));
        double middle = from + length / 2;
        nodes.add(line(middle, y - 9 * style.scale(), middle, y + 9 * style.scale(), thin, palette.line()));
        nodes.add(Marks.round(from, y, 9 * style.scale(), palette.first().mark()));
        nodes.add(Marks.diamond(from + length, y, 9 * style.scale(), palette.second().mark()));
    }

    private static Line line(double x1, double y1, double x2, double y2, double thin, Color stroke) {
        var line = new Line(x1, y1, x2, y2);
        line.setStroke(stroke);
        line.setStrokeWidth(thin);
        line.setManaged(false);
        return line;
    }
}
