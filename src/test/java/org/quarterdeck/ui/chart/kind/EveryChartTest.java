package org.quarterdeck.ui.chart.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.ContrastRatio;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.ComparedResult;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.question.kind.Tally;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.ResultChart;
import org.quarterdeck.ui.chart.ratings.ScaleSegments;
import org.quarterdeck.ui.common.SlidePalette;
import org.quarterdeck.ui.slide.NodeInspection;
import org.quarterdeck.ui.slide.SampleCharts;
import org.quarterdeck.workshop.Poles;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Theme;
import org.quarterdeck.workshop.Workshop;

class EveryChartTest {

    private static final Workshop WORKSHOP = SampleCharts.workshop(Theme.BRIGHT);
    /** Where words are too many or too long on purpose; those must be told of, and not lie over each other all the same. */
    private static final Set<String> TOO_MUCH = Set.of("endless", "scale-many", "twelve", "long");

    private static ResultChart chart(Question question, double width, double height, double scale) {
        var chart = ResultCharts.of(question, Poles.DEFAULT, UnaryOperator.identity(),
                new ChartStyle(SlidePalette.BRIGHT, scale, true, MessageBundle.english("slides"), width / scale));
        chart.resize(width, height);
        chart.layout();
        return chart;
    }

    private static ResultChart shown(Question question, double width, double height, int people,
            @Nullable ComparisonResult beneath) {
        var chart = chart(question, width, height, 1);
        chart.showCompared(new ComparedResult(Tally.of(question, SampleCharts.answers(question, people, 7), "en"), beneath));
        chart.layout();
        return chart;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1_680, 1_248})
    void keeps_its_words_inside_apart_and_at_48_or_more_however_many_answer_and_whatever_lies_beneath(double width) {
        FxDrawing.on(() -> {
            for (var segment : WORKSHOP.segments()) {
                var question = SampleCharts.question(WORKSHOP, segment.id());
                var charts = new ArrayList<ResultChart>();
                charts.add(chart(question, width, 600, 1));
                charts.add(shown(question, width, 600, 0, null));
                charts.add(shown(question, width, 600, 1, null));
                charts.add(shown(question, width, 600, 5_000, null));
                charts.add(shown(question, width, 600, 38, SampleCharts.before(question, 38)));
                charts.add(shown(question, width, 600, 38, SampleCharts.rooms(question)));
                for (int i = 0; i < charts.size(); i++) {
                    var name = segment.id() + " " + i + " at " + width;
                    check(charts.get(i), name, width, 600);
                    charts.get(i).turnTo(1);
                    check(charts.get(i), name + " in its other view", width, 600);
                    if (width > 1_600 && !TOO_MUCH.contains(segment.id())) {
                        assertFalse(charts.get(i).overflows(), name);
                    }
                }
            }
        });
    }

    private static void check(ResultChart chart, String name, double width, double height) {
        assertTrue(NodeInspection.texts(chart).isEmpty() || NodeInspection.smallestSize(chart) >= 47.9,
                name + ": " + NodeInspection.smallestSize(chart));
        var boxes = new HashMap<Parent, Bounds>();
        for (var text : NodeInspection.texts(chart)) {
            double size = text.getFont().getSize();
            var in = text.getLayoutBounds();
            var box = seen(chart, text, new BoundingBox(in.getMinX(), text.getY() - 0.7 * size, in.getWidth(), 0.82 * size));
            assertTrue(box.getMinX() >= -3 && box.getMaxX() <= width + 3 && box.getMinY() >= -6 && box.getMaxY() <= height + 12,
                    () -> name + ": " + text.getText() + " at " + box);
            boxes.merge(text.getParent(), box, EveryChartTest::both);
        }
        var all = new ArrayList<>(boxes.entrySet());
        for (int i = 0; i < all.size(); i++) {
            for (int k = 0; k < i; k++) {
                var a = all.get(i);
                var b = all.get(k);
                assertFalse(a.getValue().intersects(b.getValue()),
                        () -> name + ": “" + NodeInspection.letters(a.getKey()) + "” lies over “"
                                + NodeInspection.letters(b.getKey()) + "”");
            }
        }
    }

    /** What of it can be seen, in the chart's own measure: what holds it may cut it off. */
    private static Bounds seen(ResultChart chart, Node node, Bounds of) {
        var box = of;
        for (Node at = node; at != chart; at = at.getParent()) {
            box = at.localToParent(at.getClip() == null ? box : cut(box, at.getClip().getBoundsInParent()));
        }
        return box;
    }

    private static Bounds cut(Bounds a, Bounds b) {
        double x = Math.max(a.getMinX(), b.getMinX());
        double y = Math.max(a.getMinY(), b.getMinY());
        return new BoundingBox(x, y, Math.max(0, Math.min(a.getMaxX(), b.getMaxX()) - x),
                Math.max(0, Math.min(a.getMaxY(), b.getMaxY()) - y));
    }

    private static Bounds both(Bounds a, Bounds b) {
        double x = Math.min(a.getMinX(), b.getMinX());
        double y = Math.min(a.getMinY(), b.getMinY());
        return new BoundingBox(x, y, Math.max(a.getMaxX(), b.getMaxX()) - x, Math.max(a.getMaxY(), b.getMaxY()) - y);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.32, 0.12})
    void holds_on_the_console_and_as_a_thumbnail(double scale) {
        FxDrawing.on(() -> {
            for (var segment : WORKSHOP.segments()) {
                var question = SampleCharts.question(WORKSHOP, segment.id());
                var chart = chart(question, 1_680 * scale, 600 * scale, scale);
                chart.show(Tally.of(question, SampleCharts.answers(question, 200, 7), "en"));
                chart.layout();
                var bounds = chart.getBoundsInLocal();
                assertTrue(bounds.getMinX() >= -20 * scale && bounds.getMaxX() <= 1_700 * scale, segment.id() + ": " + bounds);
            }
        });
    }

    @Test
    void of_a_crowded_plane_looks_the_same_whether_it_has_grown_answer_by_answer_or_is_drawn_at_once() {
        FxDrawing.on(() -> {
            var question = SampleCharts.question(WORKSHOP, "quadrant");
            var grown = shown(question, 1_680, 600, 310, null);
            for (int people = 330; people <= 1_000; people += 10) {
                grown.show(Tally.of(question, SampleCharts.answers(question, people, 7), "en"));
            }
            var at = grown.snapshot(null, null).getPixelReader();
            var whole = shown(question, 1_680, 600, 1_000, null).snapshot(null, null);
            for (int x = 0; x < whole.getWidth(); x++) {
                for (int y = 0; y < whole.getHeight(); y++) {
                    double off = Math
                            .abs(at.getColor(x, y).getBrightness() - whole.getPixelReader().getColor(x, y).getBrightness());
                    assertTrue(off < 0.1, x + ", " + y + " differs by " + off);
                }
            }
        });
    }

    @Test
    void says_in_words_what_it_shows_and_what_lies_beneath() {
        FxDrawing.on(() -> {
            for (var segment : WORKSHOP.segments()) {
                var question = SampleCharts.question(WORKSHOP, segment.id());
                var chart = shown(question, 1_680, 600, 38, SampleCharts.rooms(question));
                assertTrue(chart.getAccessibleText().startsWith("Of 38 answers: "), segment.id());
                assertTrue(chart.getAccessibleText().contains("5 other rooms, 112 people"), segment.id());
            }
        });
    }

    @Test
    void tells_nothing_of_a_scale_s_answers_before_there_are_any_but_what_can_be_answered() {
        FxDrawing.on(() -> {
            var chart = chart(SampleCharts.question(WORKSHOP, "scale"), 1_680, 600, 1);
            assertEquals(15, chart.getChildrenUnmodifiable().stream().filter(Circle.class::isInstance).count());
            assertTrue(NodeInspection.shows(chart, "1 never"));
            chart.show(Tally.of(SampleCharts.question(WORKSHOP, "scale"), List.of()));
            assertTrue(NodeInspection.shows(chart, "No answers yet"));
        });
    }

    @Test
    void of_texts_puts_every_card_on_exactly_one_page_and_keeps_those_that_are_there_in_their_order() {
        FxDrawing.on(() -> {
            var question = SampleCharts.question(WORKSHOP, "text");
            var chart = shown(question, 1_680, 600, 60, null);
            var seen = new HashSet<String>();
            int pages = 0;
            do {
                chart.turnTo(pages++);
                chart.getChildrenUnmodifiable().forEach(card -> assertTrue(seen.add(card.toString())));
            } while (chart.views() > pages);
            assertEquals(60, seen.size());
            chart.turnTo(pages);
            assertEquals(0, chart.view(), "after the last page comes the first");
            var first = NodeInspection.letters(chart.getChildrenUnmodifiable().getFirst());
            chart.show(Tally.of(question, SampleCharts.answers(question, 80, 7), "en"));
            assertEquals(first, NodeInspection.letters(chart.getChildrenUnmodifiable().getFirst()));
        });
    }

    @Test
    void says_in_a_scale_s_plain_bars_how_many_gave_each_point_where_there_is_room() {
        FxDrawing.on(() -> {
            var question = new Question.Scale(List.of("We decide"), 5, "Never", "Always");
            var chart = chart(question, 1_680, 400, 1);
            var counts = List.of(10, 0, 1, 20, 9);
            var answers = IntStream.range(0, 5).boxed()
                    .flatMap(point -> Collections.nCopies(counts.get(point), (Answer) new Answer.Rated(List.of(point + 1)))
                            .stream())
                    .toList();
            chart.show(Tally.of(question, answers));
            assertFalse(NodeInspection.shows(chart, "50% 20"), NodeInspection.letters(chart));
            chart.turnTo(1);
            for (var part : List.of("25% 10", "50% 20", "9")) {
                assertTrue(NodeInspection.shows(chart, part), part + " in " + NodeInspection.letters(chart));
            }
            assertFalse(NodeInspection.shows(chart, "0% 0"));
        });
    }

    @Test
    void and_lets_them_be_read_on_every_point_s_colour() {
        for (var palette : List.of(SlidePalette.BRIGHT, SlidePalette.DARK)) {
            for (int points = 2; points <= 11; points++) {
                for (int point = 0; point < points; point++) {
                    var colour = ScaleSegments.plain(point, points, palette);
                    var ink = ScaleSegments.full(point, points) ? palette.paper() : palette.ink();
                    assertTrue(ContrastRatio.of(ink, colour) >= 7, () -> colour + " is " + ContrastRatio.of(ink, colour));
                }
            }
        }
    }

    @Test
    void colours_the_points_of_a_scale_so_that_each_can_be_told_from_the_paper() {
        for (var palette : List.of(SlidePalette.BRIGHT, SlidePalette.DARK)) {
            for (int points = 2; points <= 11; points++) {
                for (int point = 0; point < points; point++) {
                    boolean neutral = points % 2 == 1 && point == points / 2;
                    var colour = ScaleSegments.colour(point, points, palette);
                    assertTrue(neutral || ContrastRatio.of(palette.paper(), colour) >= 3,
                            () -> colour + " is " + ContrastRatio.of(palette.paper(), colour));
                }
            }
        }
    }
}
