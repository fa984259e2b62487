package org.quarterdeck.ui.chart.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.question.Result.Counts;
import org.quarterdeck.question.Result.Strip;
import org.quarterdeck.question.Result.Strips;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.ResultChart;
import org.quarterdeck.ui.chart.strips.DotPiles;
import org.quarterdeck.ui.chart.strips.StripsLayout;
import org.quarterdeck.ui.common.SlidePalette;
import org.quarterdeck.ui.slide.NodeInspection;
import org.quarterdeck.ui.slide.SampleMoments;
import org.quarterdeck.workshop.Poles;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Question.Choice;
import org.quarterdeck.workshop.Question.Pair;
import org.quarterdeck.workshop.Question.Spectrum;

class ResultChartTest {

    private static final Choice MOVES = new Choice(List.of("Ask", "Re-plan the work", "Tell the client"), Set.of());
    private static final Spectrum PAIRS = new Spectrum(List.of(new Pair("Do it well", "Ask why"), new Pair("Reliable", "New")));

    private static ResultChart chart(Question question, boolean reducedMotion) {
        var style = new ChartStyle(SlidePalette.BRIGHT, 1, reducedMotion);
        var chart = ResultCharts.of(question, Poles.DEFAULT, UnaryOperator.identity(), style);
        chart.resize(1_680, 600);
        chart.layout();
        return chart;
    }

    private static List<Rectangle> bars(Node chart) {
        return ((javafx.scene.Parent) chart).getChildrenUnmodifiable().stream()
                .filter(n -> (n instanceof Rectangle r && r.getHeight() > 30 && r.getFill() != SlidePalette.BRIGHT.line())
                        || isQuiet(n))
                .map(Rectangle.class::cast).sorted(Comparator.comparingDouble(Rectangle::getY)).toList();
    }

    private static boolean isQuiet(Node node) {
        return node instanceof Rectangle r && r.getFill() == SlidePalette.BRIGHT.line() && r.getWidth() > 10;
    }

    @Nested
    class Of_a_choice {

        @Test
        void says_each_option_s_share_and_count_as_written_and_in_the_author_s_order() {
            FxDrawing.on(() -> {
                var chart = chart(MOVES, true);
                chart.show(new Counts(List.of(17, 0, 21), 38, 0));
                assertTrue(NodeInspection.shows(chart, "45% 17"), NodeInspection.letters(chart));
                assertTrue(NodeInspection.shows(chart, "0% 0"));
                assertTrue(NodeInspection.shows(chart, "55% 21"));
                assertTrue(NodeInspection.shows(chart, "Ask Re-plan the work Tell the client"));
                assertEquals("Of 38 answers: Ask 45% (17); Re-plan the work 0% (0); Tell the client 55% (21).", chart.caption());
                assertEquals(chart.caption(), chart.getAccessibleText());
            });
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 12, 200, 5_000})
        void fits_and_can_be_read_from_the_back_row_however_many_answer(int people) {
            FxDrawing.on(() -> {
                var chart = chart(MOVES, true);
                chart.show(SampleMoments.result(MOVES, people));
                assertFalse(chart.overflows());
                assertTrue(NodeInspection.smallestSize(chart) >= 48);
                assertTrue(chart.getLayoutBounds().contains(chart.getBoundsInLocal().getCenterX(), 1));
                assertTrue(chart.getBoundsInLocal().getMaxX() <= 1_681, () -> chart.getBoundsInLocal().toString());
                assertEquals(people == 0, NodeInspection.shows(chart, "No answers yet"));
            });
        }

        @Test
        void draws_lengths_as_the_shares_are() {
            FxDrawing.on(() -> {
                var chart = chart(MOVES, true);
                chart.show(new Counts(List.of(10, 20, 30), 60, 0));
                var bars = bars(chart);
                assertEquals(3, bars.size());
                assertEquals(bars.get(2).getWidth() / 3, bars.get(0).getWidth(), 0.01);
                assertEquals(bars.get(2).getWidth() / 3 * 2, bars.get(1).getWidth(), 0.01);
            });
        }

        @Test
        void grows_from_what_it_showed_before() {
            var chart = FxDrawing.draw(() -> chart(MOVES, false));
            FxDrawing.on(() -> {
                chart.show(new Counts(List.of(30, 20, 10), 60, 0));
                assertTrue(bars(chart).getFirst().getWidth() < 10, "begins at nothing");
            });
            Eventually.until("the first bar has grown",
                    () -> FxDrawing.draw(() -> bars(chart).get(0).getWidth() > 2.9 * bars(chart).get(2).getWidth()));
        }

        @Test
        void marks_the_right_options_of_a_quiz_and_only_once_there_is_a_result() {
            FxDrawing.on(() -> {
                var chart = chart(new Choice(List.of("Hopper", "Drucker"), Set.of(0)), true);
                chart.layout();
                assertTrue(all(chart, Polyline.class).isEmpty(), "nothing is given away");
                assertFalse(chart.caption().contains("right"));
                chart.show(new Counts(List.of(3, 1), 4, 0));
                assertEquals(1, all(chart, Polyline.class).size());
                assertEquals("Of 4 answers: Hopper 75% (3), right; Drucker 25% (1).", chart.caption());
                assertEquals(SlidePalette.BRIGHT.series(), bars(chart).getFirst().getFill());
                assertEquals(SlidePalette.BRIGHT.line(), bars(chart).getLast().getFill());
            });
        }

        @Test
        void gives_the_two_poles_their_colours_and_shapes_whichever_is_written_first() {
            FxDrawing.on(() -> {
                var chart = chart(new Choice(List.of("Leadership", "Management"), Set.of()), true);
                chart.show(new Counts(List.of(3, 1), 4, 0));
                assertEquals(List.of(SlidePalette.BRIGHT.second().mark(), SlidePalette.BRIGHT.first().mark()),
                        bars(chart).stream().map(Shape::getFill).toList());
                assertEquals(1, all(chart, Circle.class).size());
                assertEquals(1, all(chart, Polygon.class).size());
            });
        }

        @Test
        void keeps_the_poles_colours_for_the_poles_also_beside_other_answers() {
            FxDrawing.on(() -> {
                var hats = chart(new Choice(List.of("Management", "Leadership", "Both"), Set.of()), true);
                hats.show(new Counts(List.of(3, 1, 1), 5, 0));
                assertEquals(
                        List.of(SlidePalette.BRIGHT.first().mark(), SlidePalette.BRIGHT.second().mark(),
                                SlidePalette.BRIGHT.series()),
                        bars(hats).stream().map(Shape::getFill).toList());
                var one = chart(new Choice(List.of("Management", "Accounting"), Set.of()), true);
                one.show(new Counts(List.of(3, 1), 4, 0));
                assertTrue(bars(one).stream().allMatch(b -> b.getFill() == SlidePalette.BRIGHT.series()));
            });
        }

        @Test
        void says_where_its_words_need_more_room_than_there_is() {
            FxDrawing.on(() -> {
                var chart = chart(new Choice(List.of("A".repeat(30) + " " + "word ".repeat(30), "B"), Set.of()), true);
                assertTrue(chart.overflows());
            });
        }
    }

    @Nested
    class Of_a_spectrum {

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 12, 200, 5_000})
        void fits_and_can_be_read_from_the_back_row_however_many_answer(int people) {
            FxDrawing.on(() -> {
                var chart = chart(PAIRS, true);
                chart.show(SampleMoments.result(PAIRS, people));
                assertFalse(chart.overflows());
                assertTrue(NodeInspection.smallestSize(chart) >= 48);
                assertEquals(people == 0, NodeInspection.shows(chart, "No answers yet"));
                assertEquals(people == 0 ? 0 : 1, all(chart, Canvas.class).size());
                assertTrue(chart.getBoundsInLocal().getMinY() >= -1, () -> chart.getBoundsInLocal().toString());
            });
        }

        @Test
        void draws_a_dot_for_each_answer_as_long_as_they_can_be_told_apart_then_a_hill() {
            FxDrawing.on(() -> {
                var frame = StripsLayout.of(PAIRS.pairs(), new ChartStyle(SlidePalette.BRIGHT, 1, true), 1_680, 600,
                        StripsLayout.Kind.ONE);
                for (int people : new int[]{1, 12, 200, 5_000}) {
                    var strips = (Strips) SampleMoments.result(PAIRS, people);
                    assertEquals(people <= 300, DotPiles.fitting(strips.strips(), people, frame).apart(), people + " people");
                }
            });
        }

        @Test
        void says_in_words_which_way_each_pair_leans() {
            FxDrawing.on(() -> {
                var chart = chart(PAIRS, true);
                chart.show(new Strips(List.of(new Strip(List.of(0.1), 0.1, 0), new Strip(List.of(0.52), 0.52, 0)), 1, 0));
                assertEquals("Of 1 answer: Do it well or Ask why: far to Do it well; Reliable or New: about in the middle.",
                        chart.caption());
                assertEquals(chart.caption(), chart.getAccessibleText());
            });
        }

        @Test
        void names_the_poles_in_their_colours() {
            FxDrawing.on(() -> {
                var chart = chart(PAIRS, true);
                chart.layout();
                assertEquals(Set.<Color>of(SlidePalette.BRIGHT.first().text(), SlidePalette.BRIGHT.second().text()),
                        Set.copyOf(NodeInspection.texts(chart).stream().map(t -> (Color) t.getFill()).toList()));
            });
        }
    }

    private static <T extends Node> List<T> all(ResultChart chart, Class<T> kind) {
        return chart.getChildrenUnmodifiable().stream().filter(kind::isInstance).map(kind::cast)
                .filter(n -> kind != Polygon.class || n.getLayoutX() == 0).toList();
    }
}
