package org.quarterdeck.ui.chart.scatter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.EllipsizedText;
import org.quarterdeck.ui.chart.bars.ResultBar;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;
import org.quarterdeck.workshop.Question.Quadrant;

/**
 * The layout of a scatter chart: the plane with its axes, their labels and the names of its corners. Text stands beside
 * the plane, never on it.
 *
 * @param count the widest that a corner's count can become
 * @param left the plane's left edge
 * @param figures the top of each corner's share, in the order of the file
 * @param squeezed whether a word is broken for lack of space
 */
record ScatterLayout(double width, double height, String count, double size, double left, double top, double across, double down,
        List<Double> figures, List<Node> nodes, boolean squeezed, boolean overflows) {

    private static final double[] SIZES = {52, ChartStyle.SMALLEST};
    private static final double[] NAMES = {80, 72, 64, 56};
    private static final double[] SIDES = {0.2, 0.26, 0.31, 0.34};
    private static final double WIDEST = 2;
    private static final double LEADING = 1.08;
    private static final double LINE = 1.3;
    private static final double RIM = 0.32;
    /** The total space between large names and the axis between them. */
    private static final double AIR = 1.7;

    /**
     * @param large whether the corners' names are the subject of the slide; they become labels where space is short
     */
    static ScatterLayout of(Quadrant plane, ChartStyle style, double width, double height, String count, boolean large) {
        if (large) {
            for (double name : NAMES) {
                for (int lines = 1; lines <= 3; lines++) {
                    for (double side : SIDES) {
                        var frame = of(plane, style, width, height, count, SIZES[0] * style.scale(), side * width, lines,
                                BundledFonts.headline(name * style.scale()));
                        if (!frame.overflows && !frame.squeezed) {
                            return frame;
                        }
                    }
                }
            }
        }
        return of(plane, style, width, height, count);
    }

    private static ScatterLayout of(Quadrant plane, ChartStyle style, double width, double height, String count) {
        @Nullable
        ScatterLayout broken = null;
        for (int lines = 1; lines <= 2; lines++) {
            for (double size : SIZES) {
                for (double side : SIDES) {
                    var frame = of(plane, style, width, height, count, size * style.scale(), side * width, lines,
                            BundledFonts.strong(size * style.scale()));
                    if (!frame.overflows && !frame.squeezed) {
                        return frame;
                    }
                    broken = broken == null && !frame.overflows ? frame : broken;
                }
            }
        }
        return broken != null
                ? broken
                : of(plane, style, width, height, count, ChartStyle.SMALLEST * style.scale(), SIDES[3] * width, 2,
                        BundledFonts.strong(ChartStyle.SMALLEST * style.scale()));
    }

    double x(double share) {
        return left + rim() + share * (across - 2 * rim());
    }

    double y(double share) {
        return top + rim() + (1 - share) * (down - 2 * rim());
    }

    /** Returns the inset of the outermost dot's centre, which keeps dots off the edge and the text. */
    private double rim() {
        return RIM * size;
    }

    /** Returns all nodes except the names of the corners after the first {@code named}. */
    List<Node> nodes(int named) {
        return nodes.subList(0, nodes.size() - 4 + Math.clamp(named, 0, 4));
    }

    /** Returns whether a corner is at the right, where figures are right-aligned. */
    static boolean atRight(int corner) {
        return corner % 2 == 1;
    }

    private static ScatterLayout of(Quadrant plane, ChartStyle style, double width, double height, String count, double size,
            double side, int lines, Font font) {
        var palette = style.palette();
        var names = new ArrayList<EllipsizedText>();
        for (int i = 0; i < 4; i++) {
            var name = i < plane.corners().size() ? plane.corners().get(i) : "";
            names.add(set(style.run(name, font, palette.ink()), side, lines));
        }
        var xLow = set(style.run(plane.x().left(), BundledFonts.medium(size), palette.muted()), side, Math.min(2, lines));
        var xHigh = set(style.run(plane.x().right(), BundledFonts.medium(size), palette.muted()), side, Math.min(2, lines));
        double above = LINE * size;
        double down = height - 2 * above;
        double gap = 40 * style.scale();
        double figure = ResultBar.figures(style.figures().whole(), count, style, size).width();
        double leftSide = Math.max(widest(names.get(0), names.get(2), xLow), figure);
        double rightSide = Math.max(widest(names.get(1), names.get(3), xHigh), figure);
        double room = width - leftSide - rightSide - 2 * gap;
        double across = Math.min(room, WIDEST * Math.max(0, down));
        double left = leftSide + gap + (room - across) / 2;
        var nodes = new ArrayList<Node>();
        var yLow = set(style.run(plane.y().left(), BundledFonts.medium(size), palette.muted()), width * 0.8, 1);
        var yHigh = set(style.run(plane.y().right(), BundledFonts.medium(size), palette.muted()), width * 0.8, 1);
        boolean overflows = names.stream().anyMatch(EllipsizedText::cut) || xLow.cut() || xHigh.cut() || yLow.cut() || yHigh.cut()
                || across < 6 * size || down < 4 * size;
        if (across > 0 && down > 0) {
            plane(nodes, style, left, above, across, down);
        }
        double middle = left + across / 2;
        add(nodes, yHigh.block(), clamp(middle, yHigh.block(), width), 0.5, 0.15 * size);
        add(nodes, yLow.block(), clamp(middle, yLow.block(), width), 0.5, above + down + 0.42 * size);
        add(nodes, xLow.block(), 0, 0, above + (down - xLow.block().opticalHeight()) / 2);
        add(nodes, xHigh.block(), width - xHigh.block().width(), 1, above + (down - xHigh.block().opticalHeight()) / 2);
        var figures = new ArrayList<Double>();
        for (int i = 0; i < 4; i++) {
            var name = names.get(i).block();
            boolean upper = i >= 2;
            double both = name.opticalHeight() + (name.lines() == 0 ? 0 : 0.5 * size) + 0.73 * size;
            double top = upper ? above + 0.1 * size : above + down - both - 0.1 * size;
            add(nodes, name, atRight(i) ? width - name.width() : 0, atRight(i) ? 1 : 0, top);
            figures.add(top + both - 0.73 * size);
            overflows |= both * 2 + Math.max(xLow.block().opticalHeight(), xHigh.block().opticalHeight())
                    + (font.getSize() > size ? AIR : 1) * size > down;
        }
        return new ScatterLayout(width, height, count, size, left, above, Math.max(0, across), Math.max(0, down), figures,
                List.copyOf(nodes),
                Stream.concat(names.stream(), Stream.of(xLow, xHigh, yLow, yHigh)).anyMatch(EllipsizedText::squeezed),
                width > 0 && overflows);
    }

    private static void plane(List<Node> nodes, ChartStyle style, double left, double top, double across, double down) {
        double thin = 3 * style.scale();
        for (double y : new double[]{top, top + down}) {
            nodes.add(rectangle(left - thin / 2, y - thin / 2, across + thin, thin, style.palette().line()));
        }
        for (double x : new double[]{left, left + across}) {
            nodes.add(rectangle(x - thin / 2, top - thin / 2, thin, down + thin, style.palette().line()));
        }
        nodes.add(rectangle(left + across / 2 - thin / 2, top, thin, down, style.palette().line()));
        nodes.add(rectangle(left, top + down / 2 - thin / 2, across, thin, style.palette().line()));
    }

    private static Rectangle rectangle(double x, double y, double width, double height, Color fill) {
        var rectangle = new Rectangle(x, y, width, height);
        rectangle.setFill(fill);
        rectangle.setManaged(false);
        return rectangle;
    }

    private static EllipsizedText set(TextRun text, double width, int lines) {
        return EllipsizedText.of(text, Math.max(text.font().getSize(), width), LEADING, lines, LineBreaking.COLUMN);
    }

    private static double widest(EllipsizedText... texts) {
        double widest = 0;
        for (var text : texts) {
            widest = Math.max(widest, text.block().width());
        }
        return widest;
    }

    private static double clamp(double middle, TextBlock text, double width) {
        return Math.clamp(middle - text.width() / 2, 0, Math.max(0, width - text.width()));
    }

    private static void add(List<Node> nodes, TextBlock text, double x, double align, double y) {
        var node = text.node(EllipsizedText.align(text, align));
        node.setLayoutX(x);
        node.setLayoutY(y);
        nodes.add(node);
    }
}
