package org.quarterdeck.question;

import java.util.List;

/**
 * How a statement's ratings lie around the middle of the scale; with an odd number of points the middle one is on neither side.
 *
 * @param belowShare in whole per cents of those who rated it, which add up to 100 with the other two
 */
public record ScaleSides(int below, int middle, int above, int belowShare, int middleShare, int aboveShare) {

    public static ScaleSides of(Result.Rating rating) {
        var counts = rating.counts();
        int half = counts.size() / 2;
        int below = sum(counts.subList(0, half));
        int above = sum(counts.subList(counts.size() - half, counts.size()));
        int middle = rating.rated() - below - above;
        var shares = PercentShares.percents(List.of(below, middle, above), rating.rated());
        return new ScaleSides(below, middle, above, shares.get(0), shares.get(1), shares.get(2));
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(count -> count).sum();
    }
}
