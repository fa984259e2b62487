package org.quarterdeck.ui.chart;

import java.util.function.ToDoubleFunction;
import org.quarterdeck.model.Month;
import org.quarterdeck.model.Paths;
import org.quarterdeck.ui.kit.SlideWords;

/** What of a path a panel draws. */
enum PathsMeasure {
    BACKLOG(Month::backlog, "paths.backlog"), HOURS(Month::hours, "paths.hours"), OWNERSHIP(Month::ownership, "paths.ownership");

    private final ToDoubleFunction<Month> value;
    private final String key;

    PathsMeasure(ToDoubleFunction<Month> value, String key) {
        this.value = value;
        this.key = key;
    }

    String title(SlideWords words) {
        return words.text(key);
    }

    double of(Month month) {
        return value.applyAsDouble(month);
    }

    /** As people read it. */
    String figure(double what, Figures figures) {
        return this == OWNERSHIP ? figures.share(what) : figures.count((int) Math.round(what));
    }

    /** What the panel's full height stands for: never nothing. */
    double most(Paths paths) {
        return this == OWNERSHIP
                ? 1
                : Math.max(1, paths.all().flatMap(path -> path.stream()).mapToDouble(this::of).max().orElse(1));
    }
}
