package org.quarterdeck.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import org.quarterdeck.ui.chart.BarsChart.Option;
import org.quarterdeck.ui.kit.Breaking;
import org.quarterdeck.ui.kit.Fonts;
import org.quarterdeck.ui.kit.Marks;
import org.quarterdeck.ui.kit.Run;
import org.quarterdeck.ui.kit.TextBlock;

/**
 * Where the rows, labels and bars of a chart are: all that does not depend on the answers, so that nothing but bars moves
 * when they come.
 *
 * @param size of its text
 * @param from where the first row begins: few rows don't stick to the headline
 * @param pitch from row to row
 * @param zero where bars begin
 * @param room how long the longest may be
 * @param digits of the largest count it has room for
 * @param tells whether the right options are marked
 */
record BarsFrame(double width, double height, double size, double from, double pitch, double zero, double room, int rows,
        int digits, boolean tells,
        List<Node> nodes, boolean overflows) {

    private static final double[] SIZES = {64, 60, 56, 52, ChartStyle.SMALLEST};
    private static final double WIDEST_LABELS = 0.47;
    private static final double WIDEST_PITCH = 164;

    static BarsFrame of(List<Option> options, Set<Integer> right, boolean quiz, ChartStyle style, double width, double height,
            int digits) {
        BarsFrame frame = null;
        for (int lines = 1; lines <= 2; lines++) {
            for (double size : SIZES) {
                frame = of(options, right, quiz, style, width, height, digits, size * style.scale(), lines);
                if (!frame.overflows) {
                    return frame;
                }
            }
        }
        return frame == null ? new BarsFrame(width, height, SIZES[0], 0, 0, 0, 0, 0, digits, false, List.of(), false) : frame;
    }

    private static BarsFrame of(List<Option> options, Set<Integer> right, boolean quiz, ChartStyle style, double width,
            double height, int digits, double size, int lines) {
        double pitch = Math.min(height / Math.max(1, options.size()), WIDEST_PITCH * style.scale());
        double from = Math.min(64 * style.scale(), 0.2 * (height - options.size() * pitch));
        double gap = 48 * style.scale();
        boolean marked = options.stream().anyMatch(o -> o.side() != BarsChart.Side.NONE) || quiz;
        double indent = marked ? size * 0.95 : 0;
        double most = Math.max(size, width * WIDEST_LABELS - indent);
        var nodes = new ArrayList<Node>();
        double labels = 0;
        boolean overflows = false;
        for (int i = 0; i < options.size(); i++) {
            var option = options.get(i);
            var label = TextBlock.of(List.of(new Run(option.text(), font(option, right.contains(i), size), fill(option, style))),
                    most, 1.14,
                    Breaking.BALANCED);
            labels = Math.max(labels, label.width());
            overflows |= label.lines() > lines || label.height() > pitch;
            double middle = from + (i + 0.5) * pitch;
            var node = label.node();
            node.setLayoutX(indent);
            node.setLayoutY(middle - label.opticalHeight() / 2);
            nodes.add(node);
            addMark(nodes, option, right.contains(i), style, size, middle);
        }
        double zero = indent + labels + gap;
        double figures = Bar.figures("100%", "0".repeat(digits), style, size).width() + 28 * style.scale();
        double room = Math.max(0, width - zero - figures);
        return new BarsFrame(width, height, size, from, pitch, zero, room, options.size(), digits, !right.isEmpty(),
                List.copyOf(nodes),
                width > 0 && (overflows || room < 2 * size));
    }

    boolean fits(double newWidth, double newHeight, int newDigits, boolean newTells) {
        return width == newWidth && height == newHeight && digits == newDigits && tells == newTells;
    }

    double middle(int row) {
        return from + (row + 0.5) * pitch;
    }

    double top(int row) {
        return middle(row) - thickness() / 2 - pitch * 0.09;
    }

    double bottom() {
        return middle(rows - 1) + thickness() / 2 + pitch * 0.09;
    }

    double thickness() {
        return Math.min(pitch * 0.58, 1.45 * size);
    }

    private static void addMark(List<Node> nodes, Option option, boolean right, ChartStyle style, double size, double middle) {
        var palette = style.palette();
        double radius = size * 0.27;
        switch (option.side()) {
            case FIRST -> nodes.add(Marks.round(radius * 1.3, middle, radius, palette.first().mark()));
            case SECOND -> nodes.add(Marks.diamond(radius * 1.3, middle, radius, palette.second().mark()));
            case NONE -> {
                if (right) {
                    nodes.add(Marks.tick(radius * 1.3, middle, size * 0.85, palette.series()));
                }
            }
        }
    }

    private static javafx.scene.text.Font font(Option option, boolean right, double size) {
        return option.side() == BarsChart.Side.NONE && !right ? Fonts.medium(size) : Fonts.strong(size);
    }

    private static javafx.scene.paint.Color fill(Option option, ChartStyle style) {
        return switch (option.side()) {
            case NONE -> style.palette().ink();
            case FIRST -> style.palette().first().text();
            case SECOND -> style.palette().second().text();
        };
    }
}
