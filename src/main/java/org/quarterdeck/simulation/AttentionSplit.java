package org.quarterdeck.simulation;

import java.util.List;

/**
 * How a director's time is spread over its five uses, as shares that add up to one.
 *
 * @param watching the queue
 * @param dispositioning results in person
 * @param chasing managers
 * @param coaching teams, and spreading the work among them
 * @param building the automation
 */
public record AttentionSplit(double watching, double dispositioning, double chasing, double coaching, double building) {

    /** How many uses there are. */
    public static final int USES = 5;

    private static final AttentionSplit WATCHING = new AttentionSplit(1, 0, 0, 0, 0);

    /**
     * Of points in the order of the uses. They need not add up to anything: only their proportions count. Time that nothing
     * was given to is spent watching.
     *
     * @throws IllegalArgumentException where they are not five, or one is negative or no number
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

    /** The share that goes to the queue as it is, and to nothing that would change it. */
    public double atTheQueue() {
        return watching + dispositioning + chasing;
    }
}
