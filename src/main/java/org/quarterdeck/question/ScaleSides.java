package org.quarterdeck.question;

import java.util.List;

/**
 * The ratings of a statement below and above the middle of the scale. If the number of points is odd, the middle one is on
 * neither side.
 *
 * @param belowShare in whole per cents of those who rated it, which mostly add up to 100 with {@code aboveShare} and that of the middle, see {@link PercentShares}
 */
public record ScaleSides(int below, int middle, int above, int belowShare, int aboveShare) {

    public static ScaleSides of(Result.Rating rating) {
        var counts = rating.counts();
        int half = counts.size() / 2;
        int below = sum(counts.subList(0, half));
        int above = sum(counts.subList(counts.size() - half, counts.size()));
        int middle = rating.rated() - below - above;
        var shares = PercentShares.percents(List.of(below, middle, above), rating.rated());
        return new ScaleSides(below, middle, above, shares.getFirst(), shares.getLast());
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(count -> count).sum();
    }
}
