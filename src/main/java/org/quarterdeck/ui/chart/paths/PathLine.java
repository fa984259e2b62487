package org.quarterdeck.ui.chart.paths;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.quarterdeck.simulation.MonthState;
import org.quarterdeck.ui.chart.ChartStyle;

/** One path in one panel, drawn up to the current month, with a dot at its end. */
final class PathLine {

    private final PathsPanel panel;
    private final List<MonthState> path;
    private final Polyline line = new Polyline();
    private final Circle end;

    PathLine(PathsPanel panel, PathKind kind, List<MonthState> path, ChartStyle style) {
        this.panel = panel;
        this.path = path;
        this.end = new Circle(kind.thickness() * 1.2 * style.scale(), kind.stroke(style.palette()));
        end.setManaged(false);
        line.setManaged(false);
        line.setStroke(kind.stroke(style.palette()));
        line.setStrokeWidth(kind.thickness() * style.scale());
        line.setStrokeLineJoin(StrokeLineJoin.ROUND);
        line.setStrokeLineCap(kind == PathKind.LEADING ? StrokeLineCap.BUTT : StrokeLineCap.ROUND);
        line.getStrokeDashArray().setAll(kind.dashes().stream().map(dash -> dash * style.scale()).toList());
    }

    List<Node> nodes() {
        return List.of(line, end);
    }

    /** @param until a month, or a moment between two months */
    void draw(double until) {
        double moment = Math.min(until, path.size() - 1);
        int whole = (int) Math.floor(moment);
        line.getPoints().clear();
        for (int i = 0; i <= whole; i++) {
            line.getPoints().addAll(panel.x(i), panel.y(path.get(i)));
        }
        double x = panel.x(moment);
        double y = whole == moment
                ? panel.y(path.get(whole))
                : panel.y(path.get(whole)) + (moment - whole) * (panel.y(path.get(whole + 1)) - panel.y(path.get(whole)));
        if (whole != moment) {
            line.getPoints().addAll(x, y);
        }
        end.setCenterX(x);
        end.setCenterY(y);
    }
}
