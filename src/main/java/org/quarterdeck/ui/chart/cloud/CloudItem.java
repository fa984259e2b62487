package org.quarterdeck.ui.chart.cloud;

import org.quarterdeck.question.WordHistory.Turn;
import org.quarterdeck.ui.chart.ChartStyle;

/**
 * A word of a cloud without its place.
 *
 * @param wide its width in letters of size 1
 * @param figure the width of the count beside it
 */
record CloudItem(Turn turn, double wide, double figure) {

    /** The step between letter sizes. Steps keep a word from being laid out again for each answer. */
    static final double STEP = 8;
    /** The additional size for each further person who wrote the most frequent word, while space allows. */
    private static final double MORE = 36;

    /**
     * The range of letter sizes.
     *
     * @param base for a word that one person wrote
     * @param largest for the most frequent word
     */
    record Sizes(double base, double largest) {}

    String key() {
        return turn.key();
    }

    int count() {
        return turn.count();
    }

    /** Returns how near the word is to one that {@code most} people wrote, 0 to 1. */
    double share(int most) {
        return most == 1 ? 0 : (count() - 1.0) / (most - 1.0);
    }

    /** Returns the size the word would have beside one that {@code most} people wrote, if space allows. */
    double wanted(int most, Sizes sizes) {
        double largest = Math.min(sizes.largest, sizes.base + MORE * (most - 1));
        return sizes.base + STEP * Math.floor(share(most) * (largest - sizes.base) / STEP);
    }

    /**
     * Returns the word in letters of the given size, or smaller if it would be wider than the plane, centred on the
     * given point.
     */
    CloudPlace set(double letters, int most, double plane, double x, double y) {
        double size = Math.max(ChartStyle.SMALLEST, Math.min(letters, (plane - figure) / Math.max(0.01, wide)));
        return new CloudPlace(turn.key(), turn.word(), count(), x, y, size, Math.min(plane, wide * size + figure), share(most));
    }
}
