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
 * A chart of a playable case over its months. It shows the length of the queue in a large panel, the director's hours
 * and the teams' ownership beside or below it, and the room's path among those it is compared with. Months pass one by
 * one, and every line is labelled at its end.
 */
public final class PathsChart extends Region {

    /** The duration of a month, long enough to ask for a stop. */
    private static final double MONTH_MILLIS = 240;
    private static final double LONGEST_MILLIS = 6_000;
    private static final double WIDE = 1_500;
    private static final double GUTTER = 72;
    private static final double ROW_GAP = 40;
    /** The least height at which the small panels have room below the large one. */
    private static final double TALL = 600;
    private static final double LARGE = 0.6;

    /** The animation from one month to another. */
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
     * @param horizon the last month that has space from the start
     * @param turns the months that are marked
     * @param all the paths that the scales must hold
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

    /** Sets a listener that is called with each month reached. */
    public void onMonth(IntConsumer listener) {
        passed = listener;
    }

    /**
     * Stops time at the current month and shows its figures, or lets it go on. Does nothing while time is not running.
     */
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

    /** Returns the month shown, or the month that time is running towards. */
    public int month() {
        return held ? (int) drawn : month;
    }

    /** Shows the paths up to a month. If it is later than the one shown, time runs until then. */
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

    /** Returns a description of what the chart shows. */
    public String caption() {
        return shown == null ? "" : PathsText.caption(shown, month(), style.figures());
    }

    /** Returns whether the chart's text needs more space than it has. */
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

    /** Returns the panels, the small ones below the large one, which takes the whole width, or beside it on a low wide chart. */
    private List<PathsPanel> laidOut() {
        double width = getWidth();
        double height = getHeight();
        double gap = GUTTER * style.scale();
        if (width >= WIDE * style.scale() && height < TALL * style.scale()) {
            double large = Math.floor((width - gap) * 0.66);
            double half = (height - gap) / 2;
            return panels(new Rectangle2D(0, 0, large, height), new Rectangle2D(large + gap, 0, width - large - gap, half),
                    new Rectangle2D(large + gap, half + gap, width - large - gap, half));
        }
        double below = ROW_GAP * style.scale();
        double large = Math.floor((height - below) * LARGE);
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
