package org.quarterdeck.ui.chart.paths;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import org.quarterdeck.simulation.MonthState;
import org.quarterdeck.simulation.SimulationPaths;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.LabelSpacing;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;

/** A panel that draws one measure of all paths over the months, under its title. */
final class PathsPanel {

    private static final double SIZE = ChartStyle.SMALLEST;
    private static final double LABEL_GAP = 44;

    /**
     * The months of a panel.
     *
     * @param horizon the last month that has space
     * @param turns the months marked by a line, and by a label where space allows
     * @param named whether months and paths are labelled in this panel
     */
    record Months(int horizon, List<Integer> turns, boolean named) {}

    private final PathsMeasure measure;
    private final Months months;
    private final ChartStyle style;
    private final double most;
    private final TextBlock title;
    private final Rectangle2D plot;
    private final Rectangle2D area;
    private final List<PathLine> lines = new ArrayList<>();
    private final Group labels = new Group();

    PathsPanel(PathsMeasure measure, Months months, ChartStyle style, Rectangle2D area, double most) {
        this.measure = measure;
        this.months = months;
        this.style = style;
        this.most = most;
        this.area = area;
        this.title = TextBlock
                .line(new TextRun(measure.title(style.words()), BundledFonts.strong(size()), style.palette().ink()));
        double top = area.getMinY() + title.height() + 34 * style.scale();
        double bottom = area.getMaxY() - (months.named() ? size() * 1.35 : 6 * style.scale());
        double right = area.getMaxX() - labelWidth();
        this.plot = new Rectangle2D(area.getMinX(), top, Math.max(1, right - area.getMinX()), Math.max(1, bottom - top));
        labels.setManaged(false);
    }

    private double size() {
        return SIZE * style.scale();
    }

    double x(double month) {
        return plot.getMinX() + plot.getWidth() * month / Math.max(1, months.horizon());
    }

    double y(MonthState month) {
        return plot.getMaxY() - plot.getHeight() * Math.min(1, measure.of(month) / most);
    }

    boolean overflows() {
        return title.width() > area.getWidth() || plot.getHeight() < 2.6 * size() || plot.getWidth() < 4 * size();
    }

    /** Returns the panel's nodes, with lines for the paths that exist. */
    List<Node> nodes(SimulationPaths paths) {
        var nodes = new ArrayList<Node>();
        var head = title.node();
        head.setLayoutX(area.getMinX());
        head.setLayoutY(area.getMinY());
        nodes.add(head);
        nodes.addAll(axes());
        lines.clear();
        for (var kind : PathKind.values()) {
            if (!kind.of(paths).isEmpty()) {
                var line = new PathLine(this, kind, kind.of(paths), style);
                lines.add(line);
                nodes.addAll(line.nodes());
            }
        }
        nodes.add(labels);
        return nodes;
    }

    private List<Node> axes() {
        var nodes = new ArrayList<Node>();
        var palette = style.palette();
        double free = 0;
        for (int month : months.turns()) {
            double x = x(month);
            nodes.add(line(x, plot.getMinY(), x, plot.getMaxY(), 2 * style.scale(), false));
            var word = TextBlock.line(new TextRun(String.valueOf(month), BundledFonts.medium(size()), palette.muted()));
            double left = month == 0 ? x : x - word.width() / 2;
            if (months.named() && left >= free
                    && (month == months.horizon() || left + 1.6 * word.width() < x(months.horizon()))) {
                var node = word.node();
                node.setLayoutX(left);
                node.setLayoutY(plot.getMaxY() + size() * 0.4);
                nodes.add(node);
                free = left + word.width() + size() * 0.4;
            }
        }
        nodes.add(line(plot.getMinX(), plot.getMaxY(), plot.getMaxX(), plot.getMaxY(), 3 * style.scale(), true));
        return nodes;
    }

    private Line line(double x1, double y1, double x2, double y2, double width, boolean axis) {
        var line = new Line(x1, y1, x2, y2);
        line.setManaged(false);
        line.setStrokeWidth(width);
        line.setStroke(axis ? style.palette().line() : style.palette().hair());
        return line;
    }

    /** Draws the lines up to a month or a moment between two. Labels appear only while time stands still. */
    void draw(double until) {
        lines.forEach(line -> line.draw(until));
        labels.getChildren().clear();
    }

    void label(SimulationPaths paths, int month) {
        var all = PathLabel.of(paths, month, measure, months.named(), style);
        var wanted = all.stream().map(label -> y(label.at())).toList();
        double half = size() * 0.5;
        var at = LabelSpacing.apart(wanted, size() * 1.12, plot.getMinY() + half * 0.4, plot.getMaxY() - half);
        double x = x(month) + LABEL_GAP * style.scale();
        labels.getChildren().clear();
        for (int i = 0; i < all.size(); i++) {
            labels.getChildren().add(all.get(i).node(x, at.get(i)));
        }
    }

    private double labelWidth() {
        return LABEL_GAP * style.scale() + PathLabel.widest(measure, most, months.named(), style);
    }
}
