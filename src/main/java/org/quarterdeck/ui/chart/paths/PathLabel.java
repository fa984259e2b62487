package org.quarterdeck.ui.chart.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import org.quarterdeck.simulation.MonthState;
import org.quarterdeck.simulation.SimulationPaths;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;

/**
 * The label at the end of a line: its mark, its current figure, and in the large panel its name.
 *
 * @param at the last month drawn
 */
record PathLabel(PathKind kind, MonthState at, TextBlock text, ChartStyle style) {

    private static final double INDENT = 30;

    static List<PathLabel> of(SimulationPaths paths, int month, PathsMeasure measure, boolean named, ChartStyle style) {
        var labels = new ArrayList<PathLabel>();
        for (var kind : PathKind.values()) {
            var path = kind.of(paths);
            if (!path.isEmpty()) {
                boolean here = month < path.size();
                var at = path.get(here ? month : path.size() - 1);
                var figure = here ? measure.figure(measure.of(at), style.figures()) : "";
                if (here || named) {
                    labels.add(new PathLabel(kind, at, text(kind, figure, named, style), style));
                }
            }
        }
        return List.copyOf(labels);
    }

    static double widest(PathsMeasure measure, double most, boolean named, ChartStyle style) {
        return INDENT * style.scale() + Stream.of(PathKind.values())
                .mapToDouble(kind -> text(kind, measure.figure(most, style.figures()), named, style).width()).max().orElse(0);
    }

    private static TextBlock text(PathKind kind, String figure, boolean named, ChartStyle style) {
        double size = ChartStyle.SMALLEST * style.scale();
        var ink = kind.ink(style.palette());
        var value = new TextRun(figure, BundledFonts.strong(size), ink);
        return named
                ? TextBlock.line(value,
                        new TextRun((figure.isEmpty() ? "" : "  ") + kind.words(style.words()), BundledFonts.medium(size), ink))
                : TextBlock.line(value);
    }

    /** Returns the label's node, vertically centred on {@code y}. */
    Node node(double x, double y) {
        var mark = kind.mark(style);
        mark.setTranslateX(x);
        mark.setTranslateY(y);
        var words = text.node();
        words.setLayoutX(x + INDENT * style.scale());
        words.setLayoutY(y - text.opticalHeight() / 2);
        var group = new Group(mark, words);
        group.setManaged(false);
        return group;
    }
}
