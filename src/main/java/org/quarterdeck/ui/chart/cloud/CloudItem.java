package org.quarterdeck.ui.chart.cloud;

import org.quarterdeck.question.WordHistory.Turn;
import org.quarterdeck.ui.chart.ChartStyle;

/**
 * A word as it stands now, wherever that is.
 *
 * @param wide how wide it is in letters of size 1
 * @param figure how wide the count beside it is
 */
record CloudItem(Turn turn, double wide, double figure) {

    /** Sizes go by steps, so that a word is not set anew for every answer. */
    static final double STEP = 8;
    /** So much larger for each person more who wrote the most written word, as long as there is room. */
    private static final double MORE = 36;

    /**
     * How large letters may be.
     *
     * @param base those of a word that one person wrote
     * @param largest those of the most written word
     */
    record Sizes(double base, double largest) {}

    String key() {
        return turn.key();
    }

    int count() {
        return turn.count();
    }

    /** How near it is to a word that {@code most} people wrote, 0 to 1. */
    double share(int most) {
        return most == 1 ? 0 : (count() - 1.0) / (most - 1.0);
    }

    /** How large it would be beside one that {@code most} people wrote, had it room. */
    double wanted(int most, Sizes sizes) {
        double largest = Math.min(sizes.largest, sizes.base + MORE * (most - 1));
        return sizes.base + STEP * Math.floor(share(most) * (largest - sizes.base) / STEP);
    }

    /** In letters of that size, or smaller where it would be wider than the plane; its box's middle there. */
    CloudPlace set(double letters, int most, double plane, double x, double y) {
        double size = Math.max(ChartStyle.SMALLEST, Math.min(letters, (plane - figure) / Math.max(0.01, wide)));
        return new CloudPlace(turn.key(), turn.word(), count(), x, y, size, Math.min(plane, wide * size + figure), share(most));
    }
}
