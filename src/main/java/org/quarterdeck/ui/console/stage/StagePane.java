package org.quarterdeck.ui.console.stage;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Lays out the middle of the console: the current slide as large as possible, the next one, and the content below. The
 * current slide becomes smaller to leave space for a chart.
 */
final class StagePane extends Pane {

    private static final double GAP = 20;
    private static final double HEADING = 26;
    private static final double SHAPE = 16.0 / 9;

    private final Node now;
    private final Node next;
    private final Node facts;
    private final Node below;
    private boolean chart;

    StagePane(Node now, Node next, Node facts, Node below) {
        this.now = now;
        this.next = next;
        this.facts = facts;
        this.below = below;
        getStyleClass().add("stage");
        facts.setVisible(false);
        getChildren().addAll(now, next, facts, below);
    }

    void chart(boolean there) {
        if (there != chart) {
            chart = there;
            facts.setVisible(there);
            requestLayout();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 640;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 480;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 320;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 240;
    }

    @Override
    protected void layoutChildren() {
        var in = getInsets();
        var area = new Rectangle2D(in.getLeft(), in.getTop(), Math.max(1, getWidth() - in.getLeft() - in.getRight()),
                Math.max(1, getHeight() - in.getTop() - in.getBottom()));
        if (chart) {
            overChart(area);
        } else {
            overList(area);
        }
    }

    private void overChart(Rectangle2D area) {
        double nowWidth = Math.floor(Math.min(area.getWidth() * 0.66, Math.max(60, area.getHeight() * 0.52 - HEADING) * SHAPE));
        double nowHeight = HEADING + nowWidth / SHAPE;
        double nextX = area.getMinX() + nowWidth + GAP;
        double nextWidth = Math.floor(Math.min(area.getMaxX() - nextX, nowWidth * 0.6));
        double nextHeight = HEADING + nextWidth / SHAPE;
        place(now, area.getMinX(), area.getMinY(), nowWidth, nowHeight);
        place(next, nextX, area.getMinY(), nextWidth, nextHeight);
        place(facts, nextX, area.getMinY() + nextHeight, area.getMaxX() - nextX, nowHeight - nextHeight);
        double y = area.getMinY() + nowHeight + GAP;
        place(below, area.getMinX(), y, area.getWidth(), Math.max(0, area.getMaxY() - y));
    }

    private void overList(Rectangle2D area) {
        double nextPicture = Math.clamp(area.getHeight() * 0.185, 90, 220);
        double nextHeight = HEADING + nextPicture;
        double nowWidth = Math.floor(
                Math.min(area.getWidth(), Math.max(60, area.getHeight() - HEADING - GAP - nextHeight) * SHAPE));
        double nextWidth = Math.floor(nextPicture * SHAPE);
        place(now, area.getMinX(), area.getMinY(), nowWidth, HEADING + nowWidth / SHAPE);
        double y = area.getMinY() + HEADING + nowWidth / SHAPE + GAP;
        place(next, area.getMinX(), y, nextWidth, nextHeight);
        place(facts, 0, 0, 0, 0);
        double x = area.getMinX() + nextWidth + GAP;
        place(below, x, y, Math.max(0, area.getMaxX() - x), Math.max(0, area.getMaxY() - y));
    }

    private void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(Math.rint(x), Math.rint(y), Math.rint(width), Math.rint(height));
    }
}
