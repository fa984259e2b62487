package org.quarterdeck.ui.common;

import javafx.geometry.NodeOrientation;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Creates the small shapes that supplement colour. */
public final class ShapeMarks {

    private ShapeMarks() {}

    /** Returns the mark of the first pole. */
    public static Shape round(double x, double y, double radius, Paint fill) {
        return plain(new Circle(x, y, radius, fill));
    }

    /** Returns the mark of the second pole, a diamond that looks as big as the circle. */
    public static Shape diamond(double x, double y, double radius, Paint fill) {
        double reach = radius * 1.3;
        var diamond = new Polygon(x, y - reach, x + reach, y, x, y + reach, x - reach, y);
        diamond.setFill(fill);
        return plain(diamond);
    }

    /** Returns the mark of a right answer. */
    public static Shape tick(double x, double y, double size, Paint stroke) {
        var tick = new Polyline(x - size * 0.4, y + size * 0.02, x - size * 0.1, y + size * 0.32, x + size * 0.42,
                y - size * 0.3);
        tick.setStroke(stroke);
        tick.setStrokeWidth(size * 0.16);
        tick.setStrokeLineCap(StrokeLineCap.ROUND);
        tick.setStrokeLineJoin(StrokeLineJoin.ROUND);
        tick.setFill(null);
        tick.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return plain(tick);
    }

    private static Shape plain(Shape shape) {
        shape.setManaged(false);
        return shape;
    }
}
