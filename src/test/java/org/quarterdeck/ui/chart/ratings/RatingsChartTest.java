package org.quarterdeck.ui.chart.ratings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.question.Answer.Rated;
import org.quarterdeck.question.kind.Tally;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.common.SlidePalette;
import org.quarterdeck.ui.slide.NodeInspection;
import org.quarterdeck.workshop.Question.Scale;

class RatingsChartTest {

    private static RatingsChart seven(boolean pages) {
        var scale = new Scale(IntStream.rangeClosed(1, 7).mapToObj(i -> i + " somebody disagreed with me in the open").toList(),
                6,
                "not once", "every day");
        var made = new RatingsChart(scale, new ChartStyle(SlidePalette.BRIGHT, 1, true));
        made.resize(1_248, 610);
        made.show(Tally.of(scale, Map.of(1, new Rated(List.of(1, 5, 2, 3, 4, 5, 6))), "en"));
        made.redraw();
        if (pages) {
            made.inPages();
        }
        return made;
    }

    @Test
    void shows_long_statements_whole_on_pages_that_somebody_can_turn() {
        FxDrawing.on(() -> {
            var chart = seven(true);
            assertFalse(chart.overflows());
            assertEquals(4, chart.views());
            assertTrue(NodeInspection.shows(chart, "1 somebody disagreed with me in the open"));
            assertFalse(NodeInspection.shows(chart, "5 somebody disagreed with me in the open"));
            assertTrue(chart.note().startsWith("1 to 4 of 7"), chart::note);
            chart.turnTo(1);
            assertTrue(NodeInspection.shows(chart, "7 somebody disagreed with me in the open"));
            assertTrue(NodeInspection.shows(chart, "6.0"), "the mean of the last statement stands on its page");
            assertTrue(chart.note().startsWith("5 to 7 of 7"), chart::note);
            chart.turnTo(3);
            assertEquals(3, chart.view());
            assertTrue(NodeInspection.shows(chart, "7 somebody disagreed with me in the open"));
            chart.turnTo(4);
            assertEquals(0, chart.view());
        });
    }

    @Test
    void cuts_long_statements_where_nobody_can_turn_pages() {
        FxDrawing.on(() -> {
            var chart = seven(false);
            assertEquals(2, chart.views());
            assertTrue(chart.overflows());
        });
    }

    @Test
    void says_which_points_the_shares_are_of_and_that_the_last_number_is_the_mean() {
        var scale = new Scale(List.of("We listen", "We decide"), 5, "never", "always");
        var chart = FxDrawing.draw(() -> {
            var made = new RatingsChart(scale, new ChartStyle(SlidePalette.BRIGHT, 1, true));
            made.resize(1_680, 600);
            made.show(Tally.of(scale, Map.of(1, new Rated(List.of(1, 5)), 2, new Rated(List.of(2, 4))), "en"));
            made.redraw();
            return made;
        });
        for (var words : List.of("1–2", "4–5", "mean", "never", "always")) {
            assertTrue(FxDrawing.draw(() -> NodeInspection.shows(chart, words)), words);
        }
    }
}
