package org.quarterdeck.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Calculates shares in whole per cents. Shares of parts that make up the whole add up to 100. Rounds by Hamilton's method of
 * the largest remainder; a tie goes to the larger part, then to the earlier one.
 */
public final class PercentShares {

    private PercentShares() {}

    /** Returns each option's share of the people who answered. The shares add up to 100 if everyone picked exactly one. */
    public static List<Integer> percents(Result.Counts counts) {
        return percents(counts.counts(), counts.answers());
    }

    /** @param whole the sum that is 100 per cent; if it is 0, every share is 0 */
    public static List<Integer> percents(List<Integer> parts, int whole) {
        if (whole <= 0) {
            return parts.stream().map(part -> 0).toList();
        }
        long sum = parts.stream().mapToLong(part -> part).sum();
        if (sum != whole) {
            return parts.stream().map(part -> (int) Math.round(100.0 * part / whole)).toList();
        }
        var percents = new ArrayList<>(parts.stream().map(part -> (int) (100L * part / whole)).toList());
        int left = 100 - percents.stream().mapToInt(p -> p).sum();
        IntStream.range(0, parts.size()).boxed()
                .sorted(Comparator.<Integer>comparingLong(i -> -(100L * parts.get(i) % whole))
                        .thenComparingInt(i -> -parts.get(i)))
                .limit(left).forEach(i -> percents.set(i, percents.get(i) + 1));
        return List.copyOf(percents);
    }
}
