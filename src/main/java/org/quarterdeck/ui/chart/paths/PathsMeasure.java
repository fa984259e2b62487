package org.quarterdeck.ui.chart.paths;

import java.util.function.ToDoubleFunction;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.simulation.MonthState;
import org.quarterdeck.simulation.SimulationPaths;
import org.quarterdeck.ui.chart.FigureFormat;

/** The measures of a path that panels draw. */
enum PathsMeasure {
    BACKLOG(MonthState::backlog, "paths.backlog"), HOURS(MonthState::hours, "paths.hours"), OWNERSHIP(MonthState::ownership,
            "paths.ownership");

    private final ToDoubleFunction<MonthState> value;
    private final String key;

    PathsMeasure(ToDoubleFunction<MonthState> value, String key) {
        this.value = value;
        this.key = key;
    }

    String title(MessageBundle words) {
        return words.text(key);
    }

    double of(MonthState month) {
        return value.applyAsDouble(month);
    }

    /** Returns the value formatted for display. */
    String figure(double what, FigureFormat figures) {
        return this == OWNERSHIP ? figures.share(what) : figures.count((int) Math.round(what));
    }

    /** Returns the value at the panel's full height, always above zero. */
    double most(SimulationPaths paths) {
        return this == OWNERSHIP
                ? 1
                : Math.max(1, paths.all().flatMap(path -> path.stream()).mapToDouble(this::of).max().orElse(1));
    }
}
