package org.quarterdeck.ui.chart;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.quarterdeck.results.Result.Strip;

/** The marks between one pair of poles: dots above the axis, the spread as a band on it, the mean as a pointer below. */
final class StripRow {

    private final StripsFrame frame;
    private final double axis;
    private final Strip strip;
    private final Path dots;
    private final Rectangle band = new Rectangle();
    private final Polygon mean;

    StripRow(StripsFrame frame, int row, Strip strip, Dots layout, ChartStyle style) {
        this.frame = frame;
        this.axis = frame.axis(row);
        this.strip = strip;
        var palette = style.palette();
        dots = layout.path(strip, frame.from(), axis - 3 * style.scale(), frame.length());
        dots.setStroke(null);
        dots.setFill(palette.series());
        dots.setManaged(false);
        double thick = 12 * style.scale();
        band.setY(axis + 6 * style.scale());
        band.setHeight(thick);
        band.setArcWidth(thick);
        band.setArcHeight(thick);
        band.setFill(palette.line());
        band.setManaged(false);
        double wing = 15 * style.scale();
        mean = new Polygon(0, axis + 3 * style.scale(), wing, axis + 1.9 * wing, -wing, axis + 1.9 * wing);
        mean.setFill(palette.ink());
        mean.setStroke(palette.paper());
        mean.setStrokeWidth(3 * style.scale());
        mean.setManaged(false);
    }

    List<Node> nodes() {
        return List.of(dots, band, mean);
    }

    void place(Strip before, double done) {
        double middle = before.mean() + done * (strip.mean() - before.mean());
        double spread = before.spread() + done * (strip.spread() - before.spread());
        double low = Math.max(0, middle - spread);
        double high = Math.min(1, middle + spread);
        band.setX(frame.from() + low * frame.length());
        band.setWidth((high - low) * frame.length());
        mean.setLayoutX(frame.from() + middle * frame.length());
    }
}
