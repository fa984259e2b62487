package org.quarterdeck.ui.chart.paths;

import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.simulation.SimulationPaths;
import org.quarterdeck.ui.chart.FigureFormat;

/** Describes paths in text. */
final class PathsText {

    private PathsText() {}

    static String caption(SimulationPaths paths, int month, FigureFormat figures) {
        var sentences = new ArrayList<String>();
        for (var measure : PathsMeasure.values()) {
            var said = Stream.of(PathKind.values()).filter(kind -> month < kind.of(paths).size())
                    .map(kind -> kind.words(figures.words()) + " "
                            + measure.figure(measure.of(kind.of(paths).get(month)), figures))
                    .collect(Collectors.joining(", "));
            if (!said.isEmpty()) {
                sentences.add(measure.title(figures.words()) + ": " + said + ".");
            }
        }
        return String.join(" ", sentences);
    }
}
