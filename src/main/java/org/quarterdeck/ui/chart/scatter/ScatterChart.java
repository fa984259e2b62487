package org.quarterdeck.ui.chart.scatter;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.ComparedResult;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.question.PercentShares;
import org.quarterdeck.question.Result.Scatter;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.GrowthAnimation;
import org.quarterdeck.ui.chart.ResultChart;
import org.quarterdeck.ui.chart.bars.ResultBar;
import org.quarterdeck.ui.common.ShapeMarks;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;
import org.quarterdeck.workshop.Question.Quadrant;

/** A chart of the marks on a plane, with the number in each corner and the mean. */
public final class ScatterChart extends ResultChart {

    /** How far marks at the edge extend beyond the plane. */
    private static final double REACH = 16;

    private final Quadrant plane;
    private final Canvas marks = new Canvas();
    private final Group figures = new Group();
    private final Shape mean;
    private final Shape meanBeneath;
    private final Line way = new Line();
    private ScatterLayout frame;
    private @Nullable DotCells drawn;
    private int named = 4;
    private boolean large;
    private boolean quiet;
    private double fromX = 0.5;
    private double fromY = 0.5;
    private double nowX = 0.5;
    private double nowY = 0.5;

    public ScatterChart(Quadrant plane, ChartStyle style) {
        this(plane, plane, style);
    }

    private ScatterChart(Quadrant asked, Quadrant plane, ChartStyle style) {
        super(asked, style);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        this.plane = plane;
        this.frame = ScatterLayout.of(plane, style, 0, 0, "0", false);
        var palette = style.palette();
        this.mean = ShapeMarks.diamond(0, 0, 22 * style.scale(), palette.ink());
        mean.setStroke(palette.paper());
        mean.setStrokeWidth(5 * style.scale());
        this.meanBeneath = ShapeMarks.diamond(0, 0, 18 * style.scale(), palette.paper());
        meanBeneath.setStroke(palette.ink());
        meanBeneath.setStrokeWidth(4 * style.scale());
        way.setStroke(palette.ink());
        way.setStrokeWidth(4 * style.scale());
        way.setManaged(false);
        marks.setManaged(false);
        figures.setManaged(false);
    }

    /** Returns a chart that reserves space for the names of its corners, which come later. */
    public static ScatterChart unnamed(Quadrant plane, UnaryOperator<String> print, ChartStyle style) {
        return large(new Quadrant(plane.x(), plane.y(), List.of()), plane, print, style, 0, false);
    }

    /**
     * Returns a chart with faded dots and names of its corners, in the order of the file.
     *
     * @param named the number of names shown
     */
    public static ScatterChart named(Quadrant plane, UnaryOperator<String> print, ChartStyle style, int named) {
        return large(plane, plane, print, style, named, true);
    }

    private static ScatterChart large(Quadrant asked, Quadrant plane, UnaryOperator<String> print, ChartStyle style, int named,
            boolean quiet) {
        var chart = new ScatterChart((Quadrant) asked.printed(print), (Quadrant) plane.printed(print), style);
        chart.named = named;
        chart.large = true;
        chart.quiet = quiet;
        return chart;
    }

    @Override
    public void update(@Nullable ComparedResult old, @Nullable ComparedResult now) {
        var count = "0".repeat(style.figures().count(now == null ? 0 : now.result().answers()).length());
        if (frame.width() != getWidth() || frame.height() != getHeight() || !frame.count().equals(count)) {
            frame = ScatterLayout.of(plane, style, getWidth(), getHeight(), count, large);
            getChildren().clear();
        }
        if (getChildren().isEmpty()) {
            getChildren().addAll(frame.nodes(named));
            getChildren().addAll(marks, figures, way, meanBeneath, mean);
        }
        var scatter = now == null ? null : (Scatter) now.result();
        boolean any = scatter != null && scatter.answers() > 0;
        mean.setVisible(any);
        figures.getChildren().clear();
        var beneath = now == null || !any ? null : (Scatter) now.beneathResult();
        meanBeneath.setVisible(beneath != null);
        way.setVisible(beneath != null && now != null && now.beneath() instanceof ComparisonResult.Before);
        if (now == null || scatter == null || !any) {
            clear();
            if (scatter != null) {
                empty();
            }
            return;
        }
        fromX = nowX;
        fromY = nowY;
        if (beneath != null) {
            meanBeneath.setLayoutX(frame.x(beneath.meanX()));
            meanBeneath.setLayoutY(frame.y(beneath.meanY()));
        }
        draw(scatter, now.beneath() instanceof ComparisonResult.Before ? beneath : null);
        corners(scatter);
    }

    private void draw(Scatter scatter, @Nullable Scatter before) {
        var cells = DotCells.of(scatter.spots(), frame);
        if (before != null || cells == null || !cells.cover(drawn)) {
            clear();
        }
        var pen = marks.getGraphicsContext2D();
        if (before != null && before.spots().size() <= DotCells.MOST_APART) {
            pen.setFill(style.palette().line());
            DotCells.drawApart(pen, before.spots(), frame, style.scale());
        }
        pen.setFill(quiet ? style.palette().line() : style.palette().series());
        if (cells == null) {
            DotCells.drawApart(pen, scatter.spots(), frame, style.scale());
        } else {
            cells.draw(pen, style.scale(), drawn);
        }
        drawn = before == null ? cells : null;
    }

    @Override
    public void grow(double done) {
        if (shown() == null || !(shown().result() instanceof Scatter scatter) || scatter.answers() == 0) {
            return;
        }
        nowX = fromX + done * (scatter.meanX() - fromX);
        nowY = fromY + done * (scatter.meanY() - fromY);
        mean.setLayoutX(GrowthAnimation.at(frame.x(nowX), done));
        mean.setLayoutY(GrowthAnimation.at(frame.y(nowY), done));
        way.setStartX(meanBeneath.getLayoutX());
        way.setStartY(meanBeneath.getLayoutY());
        way.setEndX(mean.getLayoutX());
        way.setEndY(mean.getLayoutY());
    }

    @Override
    public boolean overflows() {
        layout();
        return frame.overflows();
    }

    @Override
    protected void layoutChildren() {
        if (frame.width() != getWidth() || frame.height() != getHeight() || getChildren().isEmpty()) {
            redraw();
        }
    }

    /** Clears the canvas, which is no larger than the plane because all of it is drawn again at any change. */
    private void clear() {
        drawn = null;
        double reach = REACH * style.scale();
        marks.setLayoutX(Math.floor(frame.left() - reach));
        marks.setLayoutY(Math.floor(frame.top() - reach));
        marks.setWidth(Math.ceil(frame.across() + 2 * reach) + 1);
        marks.setHeight(Math.ceil(frame.down() + 2 * reach) + 1);
        var pen = marks.getGraphicsContext2D();
        pen.setTransform(1, 0, 0, 1, 0, 0);
        pen.clearRect(0, 0, marks.getWidth(), marks.getHeight());
        pen.translate(-marks.getLayoutX(), -marks.getLayoutY());
    }

    private void corners(Scatter scatter) {
        var shares = PercentShares.percents(scatter.corners(), scatter.answers());
        for (int i = 0; i < scatter.corners().size(); i++) {
            int count = scatter.corners().get(i);
            var text = ResultBar.figures(style.figures().share(shares.get(i), count, scatter.answers()),
                    style.figures().count(count),
                    style,
                    frame.size());
            put(text, ScatterLayout.atRight(i) ? frame.width() - text.width() : 0, frame.figures().get(i));
        }
    }

    private void empty() {
        var note = TextBlock
                .line(new TextRun(style.words().text("chart.none"), BundledFonts.text(frame.size()), style.palette().muted()));
        double x = frame.left() + (frame.across() - note.width()) / 2;
        double y = frame.top() + (frame.down() - note.opticalHeight()) / 2;
        double air = frame.size() / 2;
        var ground = new Rectangle(x - air, y - air, note.width() + 2 * air, note.opticalHeight() + 2 * air);
        ground.setFill(style.palette().paper());
        ground.setManaged(false);
        figures.getChildren().add(ground);
        put(note, x, y);
    }

    private void put(TextBlock text, double x, double y) {
        var node = text.node();
        node.setLayoutX(x);
        node.setLayoutY(y);
        figures.getChildren().add(node);
    }
}
