package org.quarterdeck.ui.export;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.VLineTo;
import org.jspecify.annotations.Nullable;

/** Converts shapes to outlines in their own coordinates. */
final class ShapeOutlines {

    private ShapeOutlines() {}

    /** Returns null for a shape of unknown type and for one without any line. */
    static @Nullable Path2D of(Shape shape) {
        return switch (shape) {
            case Rectangle r -> new Path2D.Double(new RoundRectangle2D.Double(r.getX(), r.getY(), r.getWidth(), r.getHeight(),
                    r.getArcWidth(), r.getArcHeight()));
            case Circle c ->
                new Path2D.Double(new Ellipse2D.Double(c.getCenterX() - c.getRadius(), c.getCenterY() - c.getRadius(),
                        2 * c.getRadius(), 2 * c.getRadius()));
            case Ellipse e -> new Path2D.Double(new Ellipse2D.Double(e.getCenterX() - e.getRadiusX(),
                    e.getCenterY() - e.getRadiusY(), 2 * e.getRadiusX(), 2 * e.getRadiusY()));
            case Line l -> new Path2D.Double(new Line2D.Double(l.getStartX(), l.getStartY(), l.getEndX(), l.getEndY()));
            case Polygon p -> corners(p.getPoints(), true);
            case Polyline p -> corners(p.getPoints(), false);
            case Path p -> path(p);
            default -> null;
        };
    }

    private static @Nullable Path2D corners(List<Double> points, boolean closed) {
        if (points.size() < 4) {
            return null;
        }
        var path = new Path2D.Double();
        path.moveTo(points.get(0), points.get(1));
        for (int i = 2; i + 1 < points.size(); i += 2) {
            path.lineTo(points.get(i), points.get(i + 1));
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private static @Nullable Path2D path(Path shape) {
        var path = new Path2D.Double(shape.getFillRule() == FillRule.EVEN_ODD ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        for (var element : shape.getElements()) {
            if (!element.isAbsolute() || !add(path, element)) {
                return null;
            }
        }
        return shape.getElements().isEmpty() ? null : path;
    }

    private static boolean add(Path2D path, PathElement element) {
        switch (element) {
            case MoveTo m -> path.moveTo(m.getX(), m.getY());
            case LineTo l -> path.lineTo(l.getX(), l.getY());
            case HLineTo h -> path.lineTo(h.getX(), path.getCurrentPoint().getY());
            case VLineTo v -> path.lineTo(path.getCurrentPoint().getX(), v.getY());
            case QuadCurveTo q -> path.quadTo(q.getControlX(), q.getControlY(), q.getX(), q.getY());
            case CubicCurveTo c -> path.curveTo(c.getControlX1(), c.getControlY1(), c.getControlX2(), c.getControlY2(), c.getX(),
                    c.getY());
            case ClosePath c -> path.closePath();
            default -> {
                return false;
            }
        }
        return true;
    }
}
