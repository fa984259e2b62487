package org.quarterdeck.ui.chart.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.simulation.SimulationPaths;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.paths.PathsPanel.Months;
import org.quarterdeck.ui.common.StyleClasses;

/**
 * A playable case over its months: the queue large, the director's hours and the teams' ownership beside or below it, the
 * room's path among those it is compared with. Time goes on month by month, and every line is labelled where it ends.
 */
public final class PathsChart extends Region {

    /** Slow enough to say "stop there" to. */
    private static final double MONTH_MILLIS = 240;
    private static final double LONGEST_MILLIS = 6_000;
    private static final double WIDE = 1_500;
    private static final double GUTTER = 72;
    /** Between panels one above the other, where height is what there is too little of. */
    private static final double ROW_GAP = 36;

    /** From one month to another, at a pace that can be followed. */
    private final class Passing extends Transition {

        private double from;
        private double to;

        private Passing() {
            setInterpolator(Interpolator.LINEAR);
        }

        private void go(double start, double end) {
            stop();
            from = start;
            to = end;
            setCycleDuration(Duration.millis(Math.min(LONGEST_MILLIS, (end - start) * MONTH_MILLIS)));
            playFromStart();
        }

        @Override
        protected void interpolate(double share) {
            draw(share >= 1 ? to : from + share * (to - from));
        }

        private boolean under() {
            return drawn < to && getStatus() != Status.STOPPED;
        }
    }

    private final ChartStyle style;
    private final int horizon;
    private final List<Integer> turns;
    private final SimulationPaths all;
    private final Passing passing = new Passing();
    private List<PathsPanel> panels = List.of();
    private @Nullable SimulationPaths shown;
    private int month;
    private double drawn;
    private boolean held;
    private IntConsumer passed = reached -> {};

    /**
     * @param horizon the last month that there is room for from the first on
     * @param turns the months that are marked
     * @param all what the scales must have room for
     */
    public PathsChart(int horizon, List<Integer> turns, SimulationPaths all, ChartStyle style) {
        this.style = style;
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        this.horizon = horizon;
        this.turns = List.copyOf(turns);
        this.all = all;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getStyleClass().add(StyleClasses.CHART);
    }

    /** From now on that one hears of each month that time comes to. */
    public void onMonth(IntConsumer listener) {
        passed = listener;
    }

    /** Stops time at the month that it has come to, with its figures, or lets it go on. Where it doesn't run, nothing happens. */
    public void hold(boolean still) {
        held = still;
        if (passing.under()) {
            if (still) {
                passing.pause();
                draw(Math.floor(drawn));
            } else {
                passing.play();
            }
            setAccessibleText(caption());
        }
    }

    /** The month that it stands at, or is on its way to. */
    public int month() {
        return held ? (int) drawn : month;
    }

    /** Shows the paths as far as that month; where it is later than the one shown, time passes until then. */
    public void show(SimulationPaths paths, int until) {
        boolean onwards = shown != null && until > month && !style.reducedMotion();
        double from = drawn;
        boolean anew = !paths.equals(shown);
        shown = paths;
        month = until;
        if (anew) {
            build();
        }
        if (passing.under() && until == passing.to && !style.reducedMotion()) {
            draw(drawn);
        } else if (onwards) {
            passing.go(from, until);
            hold(held);
        } else {
            passing.stop();
            draw(until);
        }
        setAccessibleText(caption());
    }

    /** What it shows, in words. */
    public String caption() {
        return shown == null ? "" : PathsText.caption(shown, month(), style.figures());
    }

    /** Whether its words need more room than it has. */
    public boolean overflows() {
        layout();
        return panels.stream().anyMatch(PathsPanel::overflows);
    }

    @Override
    protected void layoutChildren() {
        if (panels.isEmpty()) {
            build();
            draw(drawn);
        }
    }

    @Override
    protected void setWidth(double value) {
        super.setWidth(value);
        panels = List.of();
    }

    @Override
    protected void setHeight(double value) {
        super.setHeight(value);
        panels = List.of();
    }

    private void build() {
        panels = laidOut();
        getChildren().clear();
        if (shown != null) {
            for (var panel : panels) {
                getChildren().addAll(panel.nodes(shown));
            }
        }
    }

    private void draw(double until) {
        drawn = until;
        var paths = shown;
        if (paths == null) {
            return;
        }
        int whole = (int) until;
        for (var panel : panels) {
            panel.draw(until);
            if (until == month || (held && until == whole)) {
                panel.label(paths, whole);
            }
        }
        passed.accept(whole);
    }

    /** The small panels beside the large one where there is width for that, else below it. */
    private List<PathsPanel> laidOut() {
        double width = getWidth();
        double height = getHeight();
        double gap = GUTTER * style.scale();
        if (width >= WIDE * style.scale()) {
            double large = Math.floor((width - gap) * 0.66);
            double half = (height - gap) / 2;
            return panels(new Rectangle2D(0, 0, large, height), new Rectangle2D(large + gap, 0, width - large - gap, half),
                    new Rectangle2D(large + gap, half + gap, width - large - gap, half));
        }
        double below = ROW_GAP * style.scale();
        double large = Math.floor((height - below) * 0.58);
        double half = (width - gap) / 2;
        return panels(new Rectangle2D(0, 0, width, large), new Rectangle2D(0, large + below, half, height - large - below),
                new Rectangle2D(half + gap, large + below, half, height - large - below));
    }

    private List<PathsPanel> panels(Rectangle2D... areas) {
        var made = new ArrayList<PathsPanel>();
        var measures = PathsMeasure.values();
        for (int i = 0; i < measures.length; i++) {
            var measure = measures[i];
            boolean large = measure == PathsMeasure.BACKLOG;
            double most = Math.max(measure.most(all), shown == null ? 0 : measure.most(shown));
            made.add(new PathsPanel(measure, new Months(horizon, turns, large), style, areas[i], most));
        }
        return List.copyOf(made);
    }
}
