package org.quarterdeck.ui.chart.paths;

import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.simulation.MonthState;
import org.quarterdeck.simulation.SimulationPaths;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.common.ShapeMarks;
import org.quarterdeck.ui.common.SlidePalette;

/**
 * The kinds of paths in drawing order. The story of the manager and the path of leading have the colours and shapes of
 * the two mindsets. The room's own path contrasts with both.
 */
enum PathKind {
    TOLD, LEADING, WHAT_IF, ROOM;

    private static final double RADIUS = 13;

    List<MonthState> of(SimulationPaths paths) {
        return switch (this) {
            case TOLD -> paths.told();
            case LEADING -> paths.leading();
            case WHAT_IF -> paths.whatIf();
            case ROOM -> paths.room();
        };
    }

    String words(MessageBundle words) {
        return words.text(switch (this) {
            case TOLD -> "paths.told";
            case LEADING -> "paths.leading";
            case WHAT_IF -> "paths.what_if";
            case ROOM -> "paths.room";
        });
    }

    Color ink(SlidePalette palette) {
        return switch (this) {
            case TOLD -> palette.first().text();
            case LEADING -> palette.second().text();
            case WHAT_IF -> palette.muted();
            case ROOM -> palette.ink();
        };
    }

    Color stroke(SlidePalette palette) {
        return switch (this) {
            case TOLD -> palette.first().mark();
            case LEADING -> palette.second().mark();
            case WHAT_IF -> palette.muted();
            case ROOM -> palette.ink();
        };
    }

    double thickness() {
        return this == ROOM ? 13 : this == WHAT_IF ? 8 : 6;
    }

    /** Returns the lengths of dashes and gaps, or an empty list for a solid line. */
    List<Double> dashes() {
        return switch (this) {
            case LEADING -> List.of(22.0, 16.0);
            case WHAT_IF -> List.of(0.1, 15.0);
            case TOLD, ROOM -> List.of();
        };
    }

    /** Returns the mark before the path's name, centred on the origin. */
    Shape mark(ChartStyle style) {
        double r = RADIUS * style.scale();
        var fill = stroke(style.palette());
        return switch (this) {
            case TOLD -> ShapeMarks.round(0, 0, r, fill);
            case LEADING -> ShapeMarks.diamond(0, 0, r, fill);
            case WHAT_IF -> plain(new Polygon(0, -r * 1.2, r * 1.2, r, -r * 1.2, r), fill);
            case ROOM -> plain(new Rectangle(-r * 0.95, -r * 0.95, r * 1.9, r * 1.9), fill);
        };
    }

    private static Shape plain(Shape shape, Color fill) {
        shape.setFill(fill);
        shape.setManaged(false);
        return shape;
    }
}
