package org.quarterdeck.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.question.Result.Counts;

@DisplayName("Shares in whole per cents")
class PercentSharesTest {

    @Test
    @DisplayName("of a choice add up to 100, the larger part having what is left over")
    void half_and_half() {
        assertEquals(List.of(49, 51), PercentShares.percents(new Counts(List.of(495, 505), 1_000, 0)));
        assertEquals(List.of(34, 33, 33), PercentShares.percents(new Counts(List.of(1, 1, 1), 3, 0)));
    }

    @Test
    @DisplayName("of several picks each are rounded on their own, since they never add up")
    void several() {
        assertEquals(List.of(67, 67, 33), PercentShares.percents(new Counts(List.of(2, 2, 1), 3, 0)));
    }

    @Test
    @DisplayName("of nobody are nothing")
    void nobody() {
        assertEquals(List.of(0, 0), PercentShares.percents(new Counts(List.of(0, 0), 0, 0)));
    }

    @Property
    void add_up_to_100_and_stay_in_the_order_of_the_parts(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 3_000) Integer> parts) {
        int whole = parts.stream().mapToInt(p -> p).sum();
        var percents = PercentShares.percents(parts, whole);
        assertEquals(whole == 0 ? 0 : 100, percents.stream().mapToInt(p -> p).sum());
        for (int i = 0; i < parts.size() && whole > 0; i++) {
            assertTrue(Math.abs(percents.get(i) - 100.0 * parts.get(i) / whole) < 1, () -> parts + " " + percents);
            for (int k = 0; k < i; k++) {
                assertTrue(parts.get(i) <= parts.get(k) || percents.get(i) >= percents.get(k), () -> parts + " " + percents);
            }
        }
    }
}
