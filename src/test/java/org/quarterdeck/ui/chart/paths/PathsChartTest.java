package org.quarterdeck.ui.chart.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.shape.Polyline;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.fixtures.PlayableCaseWorkshop;
import org.quarterdeck.simulation.SimulationPaths;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.common.SlidePalette;
import org.quarterdeck.workshop.Simulation;

class PathsChartTest {

    private final List<Integer> passed = new CopyOnWriteArrayList<>();
    private final Simulation simulation = PlayableCaseWorkshop.inStretches().segments().stream().map(s -> s.content())
            .filter(Simulation.class::isInstance).map(Simulation.class::cast).findFirst().orElseThrow();
    private final SimulationPaths paths = SimulationPaths.of(simulation, Map.of("month-0", List.of(0.0, 0.0, 0.0, 60.0, 40.0)),
            null);

    private PathsChart chart() {
        return FxDrawing.draw(() -> {
            var chart = new PathsChart(36, List.of(0, 6, 36), paths, new ChartStyle(SlidePalette.BRIGHT, 1, false));
            chart.resize(1_600, 600);
            chart.onMonth(passed::add);
            chart.show(paths, 0);
            return chart;
        });
    }

    @Test
    void pass_one_after_the_other() {
        var chart = chart();
        FxDrawing.on(() -> chart.show(paths, 6));
        Eventually.until("the sixth month has come", () -> passed.contains(6));
        assertThat(passed).isSorted().contains(0, 6);
    }

    @Test
    void stand_still_with_the_figures_of_the_month_that_they_have_come_to_until_they_are_let_go_on() {
        var chart = chart();
        FxDrawing.on(() -> {
            chart.hold(true);
            chart.show(paths, 6);
        });
        assertEquals(0, chart.month());
        assertThat(FxDrawing.draw(chart::caption)).contains("this room 60");
        FxDrawing.on(() -> {
            chart.show(paths, 6);
            chart.hold(false);
        });
        assertEquals(6, chart.month());
        Eventually.until("the sixth month has come", () -> passed.contains(6));
    }

    @Test
    void dont_leap_to_the_end_when_somebody_comes_in_while_they_pass() {
        var chart = chart();
        FxDrawing.on(() -> {
            chart.show(paths, 6);
            chart.show(paths, 6);
        });
        assertThat(passed).doesNotContain(6);
    }

    @Test
    void reach_over_most_of_the_slide_s_width_and_the_room_s_is_the_heaviest() {
        FxDrawing.on(() -> {
            var chart = new PathsChart(6, List.of(0, 6), paths, new ChartStyle(SlidePalette.BRIGHT, 1, true));
            chart.resize(1_680, 660);
            chart.show(paths, 6);
            var lines = chart.getChildrenUnmodifiable().stream().filter(Polyline.class::isInstance).map(Polyline.class::cast)
                    .toList();
            double widest = lines.stream().mapToDouble(line -> line.getBoundsInLocal().getWidth()).max().orElse(0);
            assertThat(widest).isGreaterThan(0.7 * 1_680);
            assertThat(lines.stream().mapToDouble(Polyline::getStrokeWidth).max().orElse(0)).isEqualTo(13);
        });
    }
}
