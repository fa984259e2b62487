package org.quarterdeck.ui.chart.strips;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.PairedShift.Move;
import org.quarterdeck.question.Result.Strip;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;

/**
 * Shows how far the mean has moved, as an arrow on the axis in the colour of the pole it moved to, and how many moved
 * each way.
 */
final class ShiftRow implements StripSummary {

    private static final double LEAST = 0.01;

    private final StripsLayout frame;
    private final ChartStyle style;
    private final double axis;
    private final Polygon arrow = new Polygon();
    private final Group moves = new Group();
    private double to = 0.5;
    private double was = 0.5;

    ShiftRow(StripsLayout frame, int row, @Nullable Move move, ChartStyle style) {
        this.frame = frame;
        this.style = style;
        this.axis = frame.axis(row);
        arrow.setManaged(false);
        moves.setManaged(false);
        if (move != null) {
            switch (frame.kind()) {
                case MOVES -> addMoves(move, frame.moves(row));
                case MOVES_BESIDE -> addMovesBeside(move, frame.moves(row));
                case ONE, PAIRED -> {
                }
            }
        }
    }

    @Override
    public List<Node> nodes() {
        return List.of(arrow, moves);
    }

    @Override
    public void head(Strip next, @Nullable Strip beneath) {
        to = next.mean();
        was = beneath == null ? next.mean() : beneath.mean();
        var palette = style.palette();
        arrow.setFill(to < was ? palette.first().mark() : palette.second().mark());
        arrow.setStroke(palette.paper());
        arrow.setStrokeWidth(2 * style.scale());
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

    private void addMoves(Move move, double middle) {
        addMoves(figure(move.left()), 0, figure(move.right()), frame.width(), middle);
    }

    /** Adds the counts close to the axis, so that they are read together with it. */
    private void addMovesBeside(Move move, double middle) {
        double gap = 0.45 * frame.size();
        var left = figure(move.left());
        var right = figure(move.right());
        addMoves(left, frame.from() - gap - left.width() - tip() * 1.5, right,
                frame.from() + frame.length() + gap + right.width() + tip() * 1.5, middle);
    }

    /** Adds two outward arrowheads and between them the number of people who moved each way. */
    private void addMoves(TextBlock left, double leftTip, TextBlock right, double rightTip, double middle) {
        var palette = style.palette();
        var nodes = new ArrayList<Node>();
        nodes.add(tip(leftTip, middle, tip(), palette.first().mark()));
        put(nodes, left, leftTip + tip() * 1.5, middle);
        nodes.add(tip(rightTip, middle, -tip(), palette.second().mark()));
        put(nodes, right, rightTip - tip() * 1.5 - right.width(), middle);
        moves.getChildren().setAll(nodes);
    }

    private double tip() {
        return 0.42 * frame.size();
    }

    private TextBlock figure(int people) {
        return TextBlock
                .line(new TextRun(style.figures().count(people), BundledFonts.strong(frame.size()), style.palette().ink()));
    }

    private static void put(List<Node> nodes, TextBlock text, double x, double middle) {
        var node = text.node();
        node.setLayoutX(x);
        node.setLayoutY(middle - text.opticalHeight() / 2);
        nodes.add(node);
    }

    private static Polygon tip(double x, double middle, double reach, Color fill) {
        var tip = new Polygon(x, middle, x + reach, middle - Math.abs(reach) * 0.8, x + reach, middle + Math.abs(reach) * 0.8);
        tip.setFill(fill);
        return tip;
    }
}
