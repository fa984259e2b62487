package org.quarterdeck.ui.chart.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.ProcessorTime;
import org.quarterdeck.question.WordHistory.Turn;

class CloudPlanTest {

    private static final double WIDTH = 1_680;

    private static CloudPlan plan() {
        return new CloudPlan(WIDTH, word -> 0.56 * word.length(),
                count -> 60 + 30 * Math.max(0, String.valueOf(count).length() - 2));
    }

    private static Map<String, CloudPlace> places(CloudPlan plan) {
        return plan.places().stream().collect(Collectors.toMap(CloudPlace::key, place -> place));
    }

    /** Answers that come in one after the other, frequent words more often; now and then one is taken back. */
    private static List<Turn> turns(long seed, int many, double different) {
        var random = new Random(seed);
        var counts = new HashMap<String, Integer>();
        var turns = new ArrayList<Turn>();
        for (int i = 0; i < many; i++) {
            int which = (int) Math.abs(random.nextGaussian() * different);
            var word = "w".repeat(1 + which % 11) + which;
            boolean back = random.nextInt(20) == 0 && counts.getOrDefault(word, 0) > 0;
            turns.add(new Turn(word, word, counts.merge(word, back ? -1 : 1, Integer::sum)));
        }
        return turns;
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void words_stay_where_they_are_unless_a_more_written_one_takes_their_room(@ForAll long seed) {
        var plan = plan();
        Map<String, CloudPlace> before = Map.of();
        for (var turn : turns(seed, 250, 18)) {
            plan.turn(turn);
            var now = places(plan);
            check(now);
            for (var was : before.values()) {
                var is = now.get(was.key());
                if (is == null || is.x() != was.x() || is.y() != was.y()) {
                    assertTrue((turn.key().equals(was.key()) && turn.count() == 0) || noRoomLeft(was, now),
                            () -> was + " went to " + is + " at " + turn);
                }
            }
            before = now;
        }
    }

    /** Whether a word that is written as often at least now lies where one stood. */
    private static boolean noRoomLeft(CloudPlace was, Map<String, CloudPlace> now) {
        return now.values().stream().anyMatch(other -> !other.key().equals(was.key()) && other.count() >= was.count()
                && other.over(new CloudPlace(was.key(), was.word(), was.count(), was.x(), was.y(), Math.max(80, was.size()),
                        was.width() * Math.max(1, 80 / was.size()) + 60, 0), 16));
    }

    private static void check(Map<String, CloudPlace> now) {
        var places = List.copyOf(now.values());
        int most = places.stream().mapToInt(CloudPlace::count).max().orElse(0);
        for (int i = 0; i < places.size(); i++) {
            var a = places.get(i);
            assertTrue(a.left() >= -1 && a.left() + a.width() <= WIDTH + 1 && a.size() >= 48, a::toString);
            assertTrue(a.y() - a.size() / 2 >= -1 && a.y() + a.size() / 2 <= CloudPlan.HEIGHT + 1, a::toString);
            for (int k = 0; k < i; k++) {
                var b = places.get(k);
                assertFalse(a.over(b, 0), () -> a + " lies over " + b);
                assertTrue(a.count() <= b.count() || a.size() >= b.size() || a.width() >= 0.9 * WIDTH,
                        () -> a + " is smaller than " + b);
            }
        }
        assertTrue(places.isEmpty() || most > 0, "only words that are there have a place");
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    void the_same_history_gives_the_same_places_whoever_looks_and_since_when(@ForAll long seed) {
        var turns = turns(seed, 300, 25);
        var live = plan();
        turns.forEach(turn -> {
            live.turn(turn);
            live.places();
        });
        var later = plan();
        turns.forEach(later::turn);
        assertEquals(places(live), places(later));
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    void the_most_written_word_always_has_a_place(@ForAll long seed) {
        var counts = new HashMap<String, Integer>();
        var plan = plan();
        for (var turn : turns(seed, 500, 60)) {
            plan.turn(turn);
            counts.put(turn.key(), turn.count());
            int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
            assertEquals(most, plan.places().stream().mapToInt(CloudPlace::count).max().orElse(0), turn::toString);
        }
    }

    @Test
    void moves_few_of_a_room_s_words_and_shows_many() {
        int moved = 0;
        int shown = 0;
        for (int seed = 0; seed < 20; seed++) {
            var plan = plan();
            Map<String, CloudPlace> before = Map.of();
            for (var turn : turns(seed, 120, 18)) {
                plan.turn(turn);
                var now = places(plan);
                moved += (int) before.values().stream().filter(was -> now.containsKey(was.key())
                        && (now.get(was.key()).x() != was.x() || now.get(was.key()).y() != was.y())).count();
                before = now;
            }
            shown += before.size();
        }
        int all = shown;
        int some = moved;
        assertTrue(some <= 0.1 * all, () -> some + " moves of " + all + " words");
    }

    @Test
    void keeps_a_word_of_forty_letters_inside_and_the_big_word_big_beside_many_small_ones() {
        var plan = plan();
        for (int i = 1; i <= 30; i++) {
            plan.turn(new Turn("trust", "trust", i));
        }
        for (int i = 1; i <= 9; i++) {
            plan.turn(new Turn("long", "W".repeat(40), i));
        }
        for (int i = 0; i < 80; i++) {
            plan.turn(new Turn("word" + i, "word" + i, 1));
        }
        var places = places(plan);
        check(places);
        assertTrue(places.get("trust").size() >= 80, places.get("trust")::toString);
        assertTrue(places.size() > 12, places.size() + " words");
    }

    @Test
    void of_five_thousand_answers_or_of_as_many_different_words_is_found_at_once() {
        var before = ProcessorTime.spent();
        var plan = plan();
        turns(5, 7_500, 90).forEach(plan::turn);
        var all = plan();
        for (int i = 0; i < 5_000; i++) {
            all.turn(new Turn("w" + i, "word" + i, 1));
        }
        assertTrue(plan.places().size() > 20 && all.places().size() > 20);
        var spent = ProcessorTime.spent().minus(before);
        assertTrue(spent.toSeconds() < 6, spent::toString);
    }
}
