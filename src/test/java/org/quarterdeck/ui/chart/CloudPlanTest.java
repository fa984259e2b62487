package org.quarterdeck.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.results.Result.Term;
import org.quarterdeck.ui.chart.CloudPlan.Place;

@DisplayName("A word cloud's plan")
class CloudPlanTest {

    private static final double WIDTH = 1_680;
    private static final double HEIGHT = 640;

    private static CloudPlan plan() {
        return new CloudPlan(WIDTH, HEIGHT, 1, term -> 0.56 * term.word().length(),
                term -> term.count() < 2 ? 0 : 60 + 30 * Math.max(0, String.valueOf(term.count()).length() - 2));
    }

    private static List<Term> terms(Map<String, Integer> counts) {
        return counts.entrySet().stream().map(e -> new Term(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(Term::count).reversed().thenComparing(Term::word)).toList();
    }

    /** Answers come in one after the other, frequent words more often; now and then some are taken back. */
    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void words_stay_where_they_are_and_never_lie_over_each_other(@ForAll long seed) {
        var random = new Random(seed);
        var plan = plan();
        var counts = new HashMap<String, Integer>();
        Map<String, Place> before = Map.of();
        for (int step = 0; step < 40; step++) {
            for (int i = 0; i <= random.nextInt(8); i++) {
                int which = (int) Math.abs(random.nextGaussian() * 16);
                counts.merge("w".repeat(1 + which % 11) + which, 1, Integer::sum);
            }
            if (random.nextInt(6) == 0 && counts.size() > 1) {
                counts.remove(counts.keySet().iterator().next());
            }
            var terms = terms(counts);
            var places = plan.arrange(terms);
            var now = places.stream().collect(Collectors.toMap(p -> p.term().word(), p -> p));
            for (var word : now.keySet()) {
                var was = before.get(word);
                if (was != null) {
                    assertEquals(was.x(), now.get(word).x(), word + " has moved");
                    assertEquals(was.y(), now.get(word).y(), word + " has moved");
                }
            }
            check(places);
            assertEquals(terms.getFirst().count(), places.stream().mapToInt(p -> p.term().count()).max().orElse(0),
                    "the most written word is there");
            before = now;
        }
    }

    @Test
    @DisplayName("keeps the most written word even where it began as a rare one at the edge")
    void grown_at_the_edge() {
        words_stay_where_they_are_and_never_lie_over_each_other(2_966);
    }

    private static void check(List<Place> places) {
        for (int i = 0; i < places.size(); i++) {
            var a = places.get(i);
            assertTrue(a.left() >= -1 && a.left() + a.width() <= WIDTH + 1 && a.size() >= 48, a::toString);
            assertTrue(a.y() - a.size() / 2 >= -1 && a.y() + a.size() / 2 <= HEIGHT + 1, a::toString);
            for (int k = 0; k < i; k++) {
                var b = places.get(k);
                assertFalse(a.over(b, a.x(), a.y(), 0), () -> a + " lies over " + b);
                assertTrue(a.term().count() <= b.term().count() || a.size() >= b.size() || a.width() >= 0.9 * WIDTH,
                        () -> a + " is smaller than " + b);
            }
        }
    }

    @Test
    @DisplayName("keeps a word of forty letters inside, and the big word big beside many small ones")
    void long_words() {
        var counts = new HashMap<String, Integer>(Map.of("W".repeat(40), 9, "trust", 30));
        for (int i = 0; i < 80; i++) {
            counts.put("word" + i, 1);
        }
        var places = new ArrayList<>(plan().arrange(terms(counts)));
        check(places);
        assertEquals("trust", places.getFirst().term().word());
        assertTrue(places.getFirst().size() >= 80, places.getFirst()::toString);
        assertTrue(places.size() > 12, places.size() + " words");
    }
}
