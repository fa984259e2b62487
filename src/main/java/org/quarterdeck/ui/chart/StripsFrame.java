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
 */
record StripsFrame(double width, double height, double size, double scale, double pitch, double from, double length,
        List<Node> nodes, boolean overflows) {

    private static final double[] SIZES = {52, ChartStyle.SMALLEST};
    private static final double WIDEST_LABELS = 0.29;
    private static final double WIDEST_PITCH = 210;
    private static final double AXIS = 0.66;

    static StripsFrame of(List<Pair> pairs, ChartStyle style, double width, double height) {
        var roomy = of(pairs, style, width, height, SIZES[0]);
        return roomy.overflows || roomy.length < 0.42 * width ? of(pairs, style, width, height, SIZES[1]) : roomy;
    }

    private static StripsFrame of(List<Pair> pairs, ChartStyle style, double width, double height, double unscaled) {
        double size = unscaled * style.scale();
        double pitch = Math.min(height / Math.max(1, pairs.size()), WIDEST_PITCH * style.scale());
        var palette = style.palette();
        var lefts = pairs.stream().map(p -> label(p.left(), palette.first().text(), size, width)).toList();
        var rights = pairs.stream().map(p -> label(p.right(), palette.second().text(), size, width)).toList();
        double gap = 44 * style.scale();
        double leftWidth = widest(lefts);
        double rightWidth = widest(rights);
        double from = leftWidth + gap;
        double length = width - leftWidth - rightWidth - 2 * gap;
        var nodes = new ArrayList<Node>();
        boolean overflows = length < 4 * size;
        for (int i = 0; i < pairs.size() && length > 0; i++) {
            double y = (i + AXIS) * pitch;
            place(nodes, lefts.get(i), 0, 0, y);
            place(nodes, rights.get(i), width - rights.get(i).width(), 1, y);
            addAxis(nodes, from, y, length, style);
            overflows |= lefts.get(i).lines() > 2 || rights.get(i).lines() > 2
                    || Math.max(lefts.get(i).height(), rights.get(i).height()) > pitch;
        }
        return new StripsFrame(width, height, size, style.scale(), pitch, from, length, List.copyOf(nodes),
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
        return pitch * 0.86 - 10 * scale;
    }

    private static TextBlock label(String text, Color fill, double size, double width) {
        return TextBlock.of(List.of(new Run(text, Fonts.strong(size), fill)), Math.max(size, width * WIDEST_LABELS), 1.12,
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
