package org.quarterdeck.ui.console.stage;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Lays out the middle of the console: the current slide, the next one beside it with the figures of a vote, and the content
 * below. The places depend on the window alone, so that nothing jumps between slide, vote and exercise.
 */
final class StagePane extends Pane {

    private static final double GAP = 20;
    private static final double HEADING = 26;
    /** The height of the headings in a narrow window, where what is said beside them takes two lines. */
    private static final double TALL_HEADING = 42;
    private static final double NARROW = 420;
    private static final double SHAPE = 16.0 / 9;
    private static final double NOW_WIDTH = 0.66;
    private static final double NOW_HEIGHT = 0.54;
    private static final double NEXT_WIDTH = 0.6;

    private final SlideCard now;
    private final SlideCard next;
    private final Node facts;
    private final Node below;

    StagePane(SlideCard now, SlideCard next, Node facts, Node below) {
        this.now = now;
        this.next = next;
        this.facts = facts;
        this.below = below;
        getStyleClass().add("stage");
        facts.setVisible(false);
        getChildren().addAll(now, next, facts, below);
    }

    void chart(boolean there) {
        facts.setVisible(there);
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
        double left = in.getLeft();
        double top = in.getTop();
        double width = Math.max(1, getWidth() - left - in.getRight());
        double height = Math.max(1, getHeight() - top - in.getBottom());
        double heading = width * NOW_WIDTH < NARROW ? TALL_HEADING : HEADING;
        now.heading(heading);
        next.heading(heading);
        double nowWidth = Math.floor(Math.min(width * NOW_WIDTH, Math.max(60, height * NOW_HEIGHT - heading) * SHAPE));
        double nowHeight = heading + nowWidth / SHAPE;
        double beside = left + nowWidth + GAP;
        double nextWidth = Math.floor(Math.min(left + width - beside, nowWidth * NEXT_WIDTH));
        double nextHeight = heading + nextWidth / SHAPE;
        double under = top + nowHeight + GAP;
        place(now, left, top, nowWidth, nowHeight);
        place(next, beside, top, nextWidth, nextHeight);
        place(facts, beside, top + nextHeight, left + width - beside, nowHeight - nextHeight);
        place(below, left, under, width, Math.max(0, top + height - under));
    }

    private void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(Math.rint(x), Math.rint(y), Math.rint(width), Math.rint(height));
    }
}
