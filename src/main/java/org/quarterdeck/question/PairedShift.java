package org.quarterdeck.question;

import java.util.List;

/**
 * The shift between two sets of answers of the same people. Only seats that answered both times count; hands cannot be
 * paired.
 *
 * @param pairs the number of seats that answered both times
 * @param changed the number of those whose answer changed
 * @param items the movement on each pair, statement or option, in the author's order; for a plane on x, then y; empty if the
 *        kind has no order (choice, multiple, words, text)
 */
public record PairedShift(int pairs, int changed, List<Move> items) {

    /** The share of the line below which a moved mark counts as unmoved: a thumb is hardly more precise. */
    public static final double STILL = 0.1;

    /**
     * The movement on one item. Left means down: a lower rating, fewer points, a later place.
     *
     * @param median the median of each person's movement, positive to the right: in points, in places, or as a share of the
     *        line; 0 if there are no people
     */
    public record Move(int left, int stayed, int right, double median) {}
}
