package org.quarterdeck.ui.console.stage;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.quarterdeck.question.PairedShift.Move;
import org.quarterdeck.ui.common.SlidePalette;

/**
 * A bar for the number of people who moved left and one for those who moved right, which grow outwards from the number
 * who stayed. The counts stand at their ends.
 */
final class ShiftBar extends Region {

    private static final double STAYED = 40;
    private static final double COUNT = 34;
    private static final double GAP = 6;
    private static final double THICKEST = 16;

    private final Rectangle left = new Rectangle();
    private final Rectangle right = new Rectangle();
    private final Label leftCount = count("count");
    private final Label stayedCount = count("stayed");
    private final Label rightCount = count("count");
    private Move move = new Move(0, 0, 0, 0);
    private int most;

    ShiftBar(SlidePalette palette) {
        getStyleClass().add("shift-bar");
        left.setFill(palette.first().mark());
        right.setFill(palette.second().mark());
        getChildren().addAll(left, right, leftCount, stayedCount, rightCount);
    }

    /** @param longest the number of people that a bar of full length stands for */
    void show(Move counted, int longest) {
        move = counted;
        most = longest;
        leftCount.setText(String.valueOf(counted.left()));
        stayedCount.setText(String.valueOf(counted.stayed()));
        rightCount.setText(String.valueOf(counted.right()));
        requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return STAYED + 2 * (COUNT + GAP);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 260;
    }

    @Override
    protected double computePrefHeight(double width) {
        return stayedCount.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double middle = getWidth() / 2;
        double room = Math.max(0, middle - STAYED / 2 - COUNT - GAP);
        double thick = Math.min(THICKEST, getHeight() * 0.6);
        double leftLength = length(move.left(), room);
        double rightLength = length(move.right(), room);
        place(left, middle - STAYED / 2 - leftLength, leftLength, thick);
        place(right, middle + STAYED / 2, rightLength, thick);
        put(stayedCount, middle - stayedCount.prefWidth(-1) / 2);
        put(leftCount, left.getX() - GAP - leftCount.prefWidth(-1));
        put(rightCount, right.getX() + rightLength + GAP);
    }

    private double length(int people, double room) {
        return most == 0 ? 0 : Math.rint(room * people / most);
    }

    private void place(Rectangle bar, double x, double length, double thick) {
        bar.setX(Math.rint(x));
        bar.setY(Math.rint((getHeight() - thick) / 2));
        bar.setWidth(length);
        bar.setHeight(Math.rint(thick));
    }

    private void put(Label count, double x) {
        double high = count.prefHeight(-1);
        count.resizeRelocate(Math.rint(x), Math.rint((getHeight() - high) / 2), Math.ceil(count.prefWidth(-1)), high);
    }

    private static Label count(String style) {
        var count = new Label();
        count.getStyleClass().add(style);
        return count;
    }
}
