package org.quarterdeck.ui.chart.ratings;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.question.Answer.Rated;
import org.quarterdeck.question.kind.Tally;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.common.SlidePalette;
import org.quarterdeck.ui.slide.NodeInspection;
import org.quarterdeck.workshop.Question.Scale;

class RatingsChartTest {

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
