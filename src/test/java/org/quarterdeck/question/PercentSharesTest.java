package org.quarterdeck.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.quarterdeck.question.Result.Counts;

class PercentSharesTest {

    @Test
    void of_a_choice_add_up_to_100_the_larger_part_having_what_is_left_over() {
        assertEquals(List.of(49, 51), PercentShares.percents(new Counts(List.of(495, 505), 1_000, 0)));
    }

    @Test
    void of_equal_counts_are_equal_and_it_is_known_where_they_then_do_not_add_up() {
        assertEquals(List.of(33, 33, 33), PercentShares.percents(new Counts(List.of(1, 1, 1), 3, 0)));
        assertEquals(List.of(43, 43, 13), PercentShares.percents(new Counts(List.of(13, 13, 4), 30, 0)));
        assertTrue(PercentShares.rounded(List.of(13, 13, 4), 30));
        assertFalse(PercentShares.rounded(List.of(15, 15), 30));
        assertFalse(PercentShares.rounded(List.of(2, 2, 1), 3));
        assertTrue(PercentShares.rounded(new Counts(List.of(2, 2, 0, 2), 6, 0)));
        assertFalse(PercentShares.rounded(new Counts(List.of(3, 3), 6, 0)));
    }

    @Test
    void of_several_picks_each_are_rounded_on_their_own_since_they_never_add_up() {
        assertEquals(List.of(67, 67, 33), PercentShares.percents(new Counts(List.of(2, 2, 1), 3, 0)));
    }

    @Test
    void of_nobody_are_nothing() {
        assertEquals(List.of(0, 0), PercentShares.percents(new Counts(List.of(0, 0), 0, 0)));
    }

    @Property
    void stay_in_the_order_of_the_parts(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 3_000) Integer> parts) {
        int whole = parts.stream().mapToInt(p -> p).sum();
        var percents = PercentShares.percents(parts, whole);
        boolean distinct = parts.stream().distinct().count() == parts.size();
        if (distinct && whole > 0) {
            assertEquals(100, percents.stream().mapToInt(p -> p).sum(), () -> parts + " " + percents);
        }
        for (int i = 0; i < parts.size() && whole > 0; i++) {
            assertTrue(Math.abs(percents.get(i) - 100.0 * parts.get(i) / whole) < 1, () -> parts + " " + percents);
            for (int k = 0; k < i; k++) {
                assertTrue(parts.get(i) <= parts.get(k) || percents.get(i) >= percents.get(k), () -> parts + " " + percents);
                assertTrue(!parts.get(i).equals(parts.get(k)) || percents.get(i).equals(percents.get(k)),
                        () -> parts + " " + percents);
            }
        }
    }
}
