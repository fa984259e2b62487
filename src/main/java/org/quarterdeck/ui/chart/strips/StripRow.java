package org.quarterdeck.ui.chart.strips;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Result.Strip;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.GrowthAnimation;
import org.quarterdeck.ui.common.ShapeMarks;

/**
 * Summarises the marks between one pair of poles: the spread as a band on the axis, the mean as a pointer, and other
 * cohorts as hollow marks below.
 */
final class StripRow implements StripSummary {

    private final StripsLayout frame;
    private final ChartStyle style;
    private final double axis;
    private final Rectangle band = new Rectangle();
    private final Rectangle hollowBand = new Rectangle();
    private final Polygon mean;
    private final Shape hollowMean;
    private Strip strip = new Strip(List.of(), 0.5, 0);
    private double middleFrom = 0.5;
    private double middleNow = 0.5;
    private double spreadFrom;
    private double spreadNow;

    StripRow(StripsLayout frame, int row, ChartStyle style) {
        this.frame = frame;
        this.style = style;
        this.axis = frame.axis(row);
        var palette = style.palette();
        double thick = 12 * style.scale();
        shape(band, axis + 6 * style.scale(), thick);
        band.setFill(palette.line());
        shape(hollowBand, axis + 24 * style.scale(), thick * 0.8);
        hollowBand.setFill(palette.paper());
        hollowBand.setStroke(palette.line());
        hollowBand.setStrokeWidth(3 * style.scale());
        mean = pointer(axis + 3 * style.scale());
        mean.setFill(palette.ink());
        mean.setStroke(palette.paper());
        hollowMean = ShapeMarks.diamond(0, axis + 29 * style.scale(), 8 * style.scale(), palette.paper());
        hollowMean.setStroke(palette.ink());
        hollowMean.setStrokeWidth(3 * style.scale());
    }

    @Override
    public List<Node> nodes() {
        return List.of(band, mean, hollowBand, hollowMean);
    }

    @Override
    public void head(Strip next, @Nullable Strip others) {
        strip = next;
        middleFrom = middleNow;
        spreadFrom = spreadNow;
        hollowBand.setVisible(others != null);
        hollowMean.setVisible(others != null);
        if (others != null) {
            place(hollowBand, hollowMean, others.mean(), others.spread(), 1);
        }
    }

    @Override
    public void grow(double done) {
        middleNow = middleFrom + done * (strip.mean() - middleFrom);
        spreadNow = spreadFrom + done * (strip.spread() - spreadFrom);
        place(band, mean, middleNow, spreadNow, done);
    }

    private void place(Rectangle aBand, Shape aMean, double middle, double spread, double done) {
        double low = GrowthAnimation.at(Math.max(0, middle - spread) * frame.length(), done);
        double high = GrowthAnimation.at(Math.min(1, middle + spread) * frame.length(), done);
        aBand.setX(frame.from() + low);
        aBand.setWidth(high - low);
        aMean.setLayoutX(frame.from() + GrowthAnimation.at(middle * frame.length(), done));
    }

    private static void shape(Rectangle band, double y, double thick) {
        band.setY(y);
        band.setHeight(thick);
        band.setArcWidth(thick);
        band.setArcHeight(thick);
        band.setManaged(false);
    }

    private Polygon pointer(double top) {
        double wing = 15 * style.scale();
        var pointer = new Polygon(0, top, wing, top + 1.7 * wing, -wing, top + 1.7 * wing);
        pointer.setStrokeWidth(3 * style.scale());
        pointer.setManaged(false);
        return pointer;
    }
}
