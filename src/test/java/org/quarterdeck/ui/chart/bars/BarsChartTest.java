package org.quarterdeck.ui.chart.bars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.kind.Tally;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.kind.ResultCharts;
import org.quarterdeck.ui.common.SlidePalette;
import org.quarterdeck.ui.slide.NodeInspection;
import org.quarterdeck.workshop.Poles;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Question.Choice;

class BarsChartTest {

    private static BarsChart eight(boolean pages) {
        var chart = eight();
        if (pages) {
            chart.inPages();
        }
        return chart;
    }

    private static BarsChart eight() {
        var question = new Choice(
                IntStream.rangeClosed(1, 8).mapToObj(i -> i + " last time somebody did, it was held against them").toList(),
                Set.of());
        var chart = (BarsChart) ResultCharts.of(question, Poles.DEFAULT, UnaryOperator.identity(),
                new ChartStyle(SlidePalette.BRIGHT, 1, true));
        chart.resize(1_248, 610);
        chart.show(Tally.of(question, Map.of(1, new Picked(List.of(0)), 2, new Picked(List.of(7))), "en"));
        chart.redraw();
        return chart;
    }

    @Test
    void keeps_the_letters_of_eight_long_options_on_pages_that_somebody_can_turn() {
        FxDrawing.on(() -> {
            var chart = eight(true);
            assertFalse(chart.overflows());
            assertEquals(2, chart.views());
            assertTrue(NodeInspection.shows(chart, "1 last time somebody did"), "the first option is on the first page");
            assertFalse(NodeInspection.shows(chart, "8 last time somebody did"), "the last is not");
            assertEquals("1 to 4 of 8", chart.note());
            chart.turnTo(1);
            assertTrue(NodeInspection.shows(chart, "8 last time somebody did"), "the last option is on the last page");
            assertTrue(NodeInspection.shows(chart, "50%"), "with its share");
            assertEquals("5 to 8 of 8", chart.note());
            chart.turnTo(2);
            assertEquals(0, chart.view());
        });
    }

    @Test
    void stands_with_nothing_to_ask_for_as_all_charts_do_while_a_question_is_written() {
        FxDrawing.on(() -> {
            for (var question : List.<Question>of(new Choice(List.of(), Set.of()), new Question.Scale(List.of(), 5, null, null),
                    new Question.Spectrum(List.of()), new Question.Ranking(List.of()), new Question.Points(List.of(), 100))) {
                var chart = ResultCharts.of(question, Poles.DEFAULT, UnaryOperator.identity(),
                        new ChartStyle(SlidePalette.BRIGHT, 1, true));
                chart.resize(1_248, 610);
                chart.redraw();
                chart.inPages();
                assertEquals("", chart.note());
                chart.turnTo(1);
            }
        });
    }

    @Test
    void tells_on_its_own_page_what_the_story_took() {
        FxDrawing.on(() -> {
            var chart = eight(true);
            chart.tell(7, "so it went");
            chart.redraw();
            chart.turnTo(chart.views() - 1);
            assertFalse(chart.overflows());
            assertTrue(NodeInspection.shows(chart, "8 last time somebody did"), "the option that is told of");
        });
    }

    @Test
    void cuts_long_options_where_nobody_can_turn_pages() {
        FxDrawing.on(() -> {
            var chart = eight(false);
            assertEquals(1, chart.views());
            assertTrue(chart.overflows());
        });
    }
}
