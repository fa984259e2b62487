package org.quarterdeck.ui.slide.element;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.SlidePalette;

/** The box before a task, ticked if it is done. Drawn, since the faces of text have none. */
final class TaskBox {

    /** The length of its side, as a share of the text's size: that of capitals. */
    static final double SIDE = 0.7;

    private static final String OPEN = "☐";
    private static final String DONE = "☑";

    private TaskBox() {}

    static String mark(boolean done) {
        return done ? DONE : OPEN;
    }

    static boolean is(@Nullable String mark) {
        return OPEN.equals(mark) || DONE.equals(mark);
    }

    static Group of(@Nullable String mark, double side, SlidePalette palette) {
        double stroke = side * 0.1;
        var box = new Rectangle(stroke / 2, stroke / 2, side - stroke, side - stroke);
        box.setFill(Color.TRANSPARENT);
        box.setStroke(palette.muted());
        box.setStrokeWidth(stroke);
        var group = new Group(box);
        if (DONE.equals(mark)) {
            var tick = new Polyline(side * 0.22, side * 0.52, side * 0.43, side * 0.73, side * 0.8, side * 0.26);
            tick.setStroke(palette.ink());
            tick.setStrokeWidth(side * 0.14);
            tick.setStrokeLineCap(StrokeLineCap.ROUND);
            tick.setStrokeLineJoin(StrokeLineJoin.ROUND);
            group.getChildren().add(tick);
        }
        return group;
    }
}
