package org.quarterdeck.ui.chart.strips;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.NumberRounding;
import org.quarterdeck.question.PairedShift.Move;
import org.quarterdeck.question.Result.Strip;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;

/**
 * Shows how far the middle person has moved, as an arrow on the axis in the colour of the pole it moved to with its size in
 * words above, and as a bar how many moved left, stayed and moved right.
 */
final class ShiftRow implements StripSummary {

    private static final double LEAST = 0.01;
    private static final double BAR = 0.5;

    private final StripsLayout frame;
    private final ChartStyle style;
    private final double axis;
    private final double[] between;
    private final double names;
    private final Polygon arrow = new Polygon();
    private final Group bar = new Group();
    private final Group words = new Group();
    private double to = 0.5;
    private double was = 0.5;

    ShiftRow(StripsLayout frame, int row, @Nullable Move move, ChartStyle style) {
        this.frame = frame;
        this.style = style;
        this.axis = frame.axis(row);
        this.between = frame.between(row);
        this.names = frame.names(row);
        arrow.setManaged(false);
        bar.setManaged(false);
        words.setManaged(false);
        if (move != null) {
            addBar(move);
        }
    }

    @Override
    public List<Node> nodes() {
        return List.of(arrow, bar, words);
    }

    @Override
    public void head(Strip next, @Nullable Strip beneath) {
        to = median(next);
        was = beneath == null ? to : median(beneath);
        var palette = style.palette();
        arrow.setFill(to < was ? palette.first().mark() : palette.second().mark());
        arrow.setStroke(palette.paper());
        arrow.setStrokeWidth(2 * style.scale());
        say(next.positions().isEmpty() || beneath == null || beneath.positions().isEmpty());
    }

    /** Returns the position of the middle person. */
    static double median(Strip strip) {
        var positions = strip.positions();
        int count = positions.size();
        return count == 0 ? 0.5 : (positions.get((count - 1) / 2) + positions.get(count / 2)) / 2;
    }

    /** Writes the size of the move between the names of the poles. */
    private void say(boolean unknown) {
        words.getChildren().clear();
        if (unknown) {
            return;
        }
        int hundredths = NumberRounding.percent(Math.abs(to - was));
        var keys = hundredths == 0
                ? List.of("chart.move_none", "chart.move_none_short")
                : to < was
                        ? List.of("chart.move_left", "chart.move_left_short")
                        : List.of("chart.move_right", "chart.move_right_short");
        double room = between[1] - between[0] - frame.size();
        for (var key : keys) {
            var text = TextBlock.line(
                    new TextRun(style.words().text(key, hundredths), BundledFonts.medium(frame.size()), style.palette().muted()));
            if (text.width() <= room) {
                put(words, text, (between[0] + between[1] - text.width()) / 2, names);
                return;
            }
        }
    }

    @Override
    public void grow(double done) {
        double tip = was + done * (to - was);
        arrow.setVisible(Math.abs(tip - was) >= LEAST);
        double way = Math.signum(tip - was);
        double from = frame.from() + was * frame.length();
        double end = frame.from() + tip * frame.length();
        double thick = 6 * style.scale();
        double head = Math.min(26 * style.scale(), Math.abs(end - from));
        double wing = 17 * style.scale();
        arrow.getPoints().setAll(from, axis - thick, end - way * head, axis - thick, end - way * head, axis - wing, end, axis,
                end - way * head, axis + wing, end - way * head, axis + thick, from, axis + thick);
    }

    /** Adds the bar, with a count above each of its parts that is wide enough, and always above its ends. */
    private void addBar(Move move) {
        double all = Math.max(1, move.left() + move.stayed() + move.right());
        double from = StripsChart.barFrom(frame);
        double width = frame.width() - from;
        double high = BAR * frame.size();
        double top = axis - high / 2 + 0.12 * frame.size();
        var palette = style.palette();
        double left = width * move.left() / all;
        double stayed = width * move.stayed() / all;
        bar.getChildren().addAll(part(from, top, left, high, palette.first().mark()),
                part(from + left, top, stayed, high, palette.hair()),
                part(from + left + stayed, top, width - left - stayed, high, palette.second().mark()));
        double textTop = top - 0.95 * frame.size();
        var parts = new ArrayList<TextBlock>();
        parts.add(figure(move.left(), palette.first().text()));
        parts.add(figure(move.stayed(), palette.muted()));
        parts.add(figure(move.right(), palette.second().text()));
        put(bar, parts.get(0), from, textTop);
        put(bar, parts.get(2), frame.width() - parts.get(2).width(), textTop);
        put(bar, parts.get(1), from + (width - parts.get(1).width()) / 2, textTop);
    }

    private TextBlock figure(int people, Color fill) {
        return TextBlock.line(new TextRun(style.figures().count(people), BundledFonts.strong(frame.size()), fill));
    }

    private static void put(Group group, TextBlock text, double x, double top) {
        var node = text.node();
        node.setLayoutX(x);
        node.setLayoutY(top);
        group.getChildren().add(node);
    }

    private static Rectangle part(double x, double y, double width, double height, Color fill) {
        var part = new Rectangle(x, y, Math.max(0, width), height);
        part.setFill(fill);
        return part;
    }
}
