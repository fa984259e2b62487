package org.quarterdeck.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Calculates shares in whole per cents. Equal parts have equal shares. Shares of parts that make up the whole add up to 100
 * where that is possible, by Hamilton's method of the largest remainder, in which a tie goes to the larger part; where it
 * would part equals, each share is rounded on its own.
 */
public final class PercentShares {

    private PercentShares() {}

    /** Returns each option's share of the people who answered. See {@link #rounded} for when they do not add up. */
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
            return apart(parts, whole);
        }
        var percents = new ArrayList<>(parts.stream().map(part -> (int) (100L * part / whole)).toList());
        int left = 100 - percents.stream().mapToInt(p -> p).sum();
        IntStream.range(0, parts.size()).boxed()
                .sorted(Comparator.<Integer>comparingLong(i -> -(100L * parts.get(i) % whole))
                        .thenComparingInt(i -> -parts.get(i)))
                .limit(left).forEach(i -> percents.set(i, percents.get(i) + 1));
        return equalsAlike(parts, percents) ? List.copyOf(percents) : apart(parts, whole);
    }

    /** Returns whether the parts make up the whole but their shares do not add up to 100, which is worth a word. */
    public static boolean rounded(List<Integer> parts, int whole) {
        return whole > 0 && parts.stream().mapToLong(part -> part).sum() == whole
                && percents(parts, whole).stream().mapToInt(p -> p).sum() != 100;
    }

    /** Returns whether what people see of a result are shares of one whole that do not add up to 100. */
    public static boolean rounded(Result result) {
        return switch (result) {
            case Result.Counts counts -> rounded(counts.counts(), counts.answers());
            case Result.Scatter scatter -> rounded(scatter.corners(), scatter.answers());
            default -> false;
        };
    }

    private static List<Integer> apart(List<Integer> parts, int whole) {
        return parts.stream().map(part -> (int) Math.round(100.0 * part / whole)).toList();
    }

    private static boolean equalsAlike(List<Integer> parts, List<Integer> percents) {
        var shares = new HashMap<Integer, Integer>();
        return IntStream.range(0, parts.size()).allMatch(i -> {
            var before = shares.putIfAbsent(parts.get(i), percents.get(i));
            return before == null || before.equals(percents.get(i));
        });
    }
}
