package org.quarterdeck.ui.chart.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.question.Result.Card;
import org.quarterdeck.question.Result.Wall;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.ResultChart;
import org.quarterdeck.ui.chart.kind.ResultCharts;
import org.quarterdeck.ui.common.SlidePalette;
import org.quarterdeck.ui.slide.NodeInspection;
import org.quarterdeck.workshop.Poles;
import org.quarterdeck.workshop.Question;

class WallChartTest {

    private static final List<String> WORDS = List.of("we", "should", "Verantwortungsgemeinschaft", "decide", "naïve", "Łódź",
            "“quoted”", "1–3", "ответ", "απάντηση", "שלום", "مرحبا", "日本語", "한국어", "नमस्ते", "🙂", "→", "W".repeat(60));

    private final Map<String, Card> cards = new LinkedHashMap<>();

    private static ResultChart chart(boolean upvotes, double width) {
        var chart = ResultCharts.of(new Question.Text(280, upvotes), Poles.DEFAULT, UnaryOperator.identity(),
                new ChartStyle(SlidePalette.BRIGHT, 1, true, MessageBundle.of("slides", "en"), width));
        chart.resize(width, 600);
        return chart;
    }

    private void arrive(Random random, int number) {
        var text = new ArrayList<>(List.of(mark(number)));
        for (int more = random.nextInt(random.nextInt(8) == 0 ? 30 : 9); more > 0; more--) {
            text.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        cards.put(String.valueOf(number), new Card(String.valueOf(number), String.join(" ", text), 0));
    }

    /** What is on no other card. */
    private static String mark(int number) {
        return "n" + number + "n";
    }

    private void show(ResultChart chart) {
        chart.show(new Wall(List.copyOf(cards.values()), cards.size(), 0));
        chart.layout();
    }

    private Set<String> seen(ResultChart chart) {
        var letters = chart.getChildrenUnmodifiable().stream().map(NodeInspection::letters).toList();
        return cards.keySet().stream()
                .filter(id -> letters.stream().anyMatch(card -> card.contains(mark(Integer.parseInt(id)))))
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Property(tries = 12, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void paging_through_shows_every_card_once_whatever_comes_and_goes_meanwhile(@ForAll long seed, @ForAll boolean upvotes) {
        FxDrawing.on(() -> {
            cards.clear();
            var random = new Random(seed);
            var chart = chart(upvotes, random.nextBoolean() ? 1_680 : 1_248);
            int number = 0;
            int view = 0;
            for (int step = 0; step < 12; step++) {
                var before = seen(chart);
                for (int come = random.nextInt(8); come > 0; come--) {
                    arrive(random, number++);
                }
                cards.keySet().removeIf(id -> random.nextInt(20) == 0);
                cards.replaceAll((id, card) -> upvotes && random.nextInt(6) == 0
                        ? new Card(id, card.text(), card.votes() + 1)
                        : card);
                show(chart);
                before.retainAll(cards.keySet());
                assertTrue(seen(chart).containsAll(before), () -> before + " became " + seen(chart));
                chart.turnTo(++view);
            }
            if (random.nextBoolean()) {
                var before = seen(chart);
                chart.resize(1_600, 640);
                chart.layout();
                assertTrue(before.isEmpty() || before.stream().anyMatch(seen(chart)::contains), "what was in view stays there");
            }
            checkAll(chart, view);
        });
    }

    private void checkAll(ResultChart chart, int last) {
        var all = new HashSet<String>();
        int cardsSeen = 0;
        int view = last;
        int first = chart.view();
        do {
            var page = seen(chart);
            assertEquals(chart.getChildrenUnmodifiable().size(), cards.isEmpty() ? 1 : page.size());
            all.addAll(page);
            cardsSeen += page.size();
            chart.turnTo(++view);
        } while (chart.view() != first && !cards.isEmpty());
        assertEquals(cards.keySet(), all);
        assertEquals(cards.size(), cardsSeen, "no card stands on two pages");
    }
}
