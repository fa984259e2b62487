package org.quarterdeck.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares as whole per cents. Where the parts make up the whole they add up to 100 (Hamilton's method of the largest
 * remainder; of two the same the larger part has it, then the earlier): people add what they read.
 */
public final class PercentShares {

    private PercentShares() {}

    /** For each option, the share of those who answered: adding up to 100 where everyone picked exactly one. */
    public static List<Integer> percents(Result.Counts counts) {
        return percents(counts.counts(), counts.answers());
    }

    /** @param whole how many 100 per cent are; every share is 0 where that is 0 */
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
