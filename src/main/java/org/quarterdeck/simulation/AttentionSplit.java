package org.quarterdeck.simulation;

import java.util.List;

/**
 * A distribution of a director's time over its five uses, as shares that add up to one.
 *
 * @param watching watching the queue
 * @param dispositioning dispositioning results in person
 * @param chasing chasing managers
 * @param coaching coaching teams, and spreading the work among them
 * @param building building the automation
 */
public record AttentionSplit(double watching, double dispositioning, double chasing, double coaching, double building) {

    /** The number of uses. */
    public static final int USES = 5;

    private static final AttentionSplit WATCHING = new AttentionSplit(1, 0, 0, 0, 0);

    /**
     * Returns a split in proportion to points, given in the order of the uses. They need not add up to a particular sum. If
     * all are zero, all time is spent watching.
     *
     * @throws IllegalArgumentException if there are not five points, or one is negative or not a number
     */
    public static AttentionSplit of(List<Double> points) {
        if (points.size() != USES || points.stream().anyMatch(p -> !Double.isFinite(p) || p < 0)) {
            throw new IllegalArgumentException("five shares of attention, none negative: " + points);
        }
        double sum = points.stream().mapToDouble(p -> p).sum();
        return sum <= 0
                ? WATCHING
                : new AttentionSplit(points.get(0) / sum, points.get(1) / sum, points.get(2) / sum, points.get(3) / sum,
                        points.get(4) / sum);
    }

    /** Returns the share spent on the queue as it is, which changes nothing. */
    public double atTheQueue() {
        return watching + dispositioning + chasing;
    }
}
