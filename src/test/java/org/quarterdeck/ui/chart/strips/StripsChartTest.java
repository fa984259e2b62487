package org.quarterdeck.ui.chart.strips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Placed;
import org.quarterdeck.question.ComparedResult;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.question.Result.Strip;
import org.quarterdeck.question.kind.Tally;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.common.SlidePalette;
import org.quarterdeck.ui.slide.NodeInspection;
import org.quarterdeck.workshop.Question.Pair;
import org.quarterdeck.workshop.Question.Spectrum;

class StripsChartTest {

    private static final Spectrum QUESTION = new Spectrum(
            IntStream.rangeClosed(1, 6).mapToObj(i -> new Pair("Left " + i, "Right " + i)).toList());

    private static Map<Integer, Answer> answers(double... places) {
        var answers = new java.util.HashMap<Integer, Answer>();
        for (int seat = 1; seat <= places.length; seat++) {
            double place = places[seat - 1];
            answers.put(seat, new Placed(IntStream.range(0, 6).mapToObj(i -> place).toList()));
        }
        return answers;
    }

    private static StripsChart chart(double width, double height) {
        var before = answers(0.2, 0.3, 0.4, 0.9);
        var after = answers(0.5, 0.6, 0.6, 0.4);
        var chart = new StripsChart(QUESTION, new ChartStyle(SlidePalette.BRIGHT, 1, true));
        chart.resize(width, height);
        chart.showCompared(new ComparedResult(Tally.of(QUESTION, after, "en"), new ComparisonResult.Before("",
                Tally.of(QUESTION, before, "en"), Tally.shift(QUESTION, before, after))));
        chart.redraw();
        return chart;
    }

    @Test
    void says_how_far_the_middle_person_moved_and_how_many_went_each_way() {
        var chart = FxDrawing.draw(() -> chart(1_680, 800));
        assertEquals(1, FxDrawing.draw(chart::views));
        for (var words : List.of("before", "after", "the middle person", "left · same · right", "Left 6", "Right 6",
                "20% to the right", "3", "1")) {
            assertTrue(FxDrawing.draw(() -> NodeInspection.shows(chart, words)), words);
        }
        assertFalse(FxDrawing.draw(chart::overflows));
    }

    @Test
    void shows_three_pairs_a_page_where_six_have_no_room() {
        FxDrawing.on(() -> {
            var chart = chart(1_248, 520);
            assertEquals(2, chart.views());
            assertTrue(NodeInspection.shows(chart, "Left 3") && !NodeInspection.shows(chart, "Left 4"));
            assertTrue(chart.note().startsWith("1 to 3 of 6"), chart::note);
            chart.turnTo(1);
            assertEquals(1, chart.view());
            assertTrue(NodeInspection.shows(chart, "Left 4") && NodeInspection.shows(chart, "Left 6"));
            assertFalse(chart.overflows());
        });
    }

    @Test
    void shows_three_pairs_a_page_on_a_slide_where_the_dots_of_six_would_be_too_small_for_the_last_row() {
        FxDrawing.on(() -> {
            var chart = chart(1_680, 650);
            assertEquals(1, chart.views());
            chart.inPages();
            chart.redraw();
            assertEquals(2, chart.views());
        });
    }

    @Test
    void knows_the_middle_person() {
        assertEquals(0.4, ShiftRow.median(new Strip(List.of(0.1, 0.3, 0.5, 0.9), 0.45, 0)), 1e-9);
        assertEquals(0.3, ShiftRow.median(new Strip(List.of(0.1, 0.3, 0.9), 0.43, 0)), 1e-9);
        assertEquals(0.5, ShiftRow.median(new Strip(List.of(), 0.5, 0)), 1e-9);
    }
}
