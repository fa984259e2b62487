package org.quarterdeck.ui.console.stage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An allocation of points to the uses of a director's time, in the model's order. It never holds more points than there
 * are and is complete when none is left.
 */
record PointAllocation(List<Integer> points) {

    static final int TOTAL = 100;
    static final int STEP = 5;

    PointAllocation {
        points = List.copyOf(points);
    }

    /** Returns whole points nearest to the given shares, or equal points if there are none. */
    static PointAllocation near(List<Double> shares, int uses) {
        double sum = shares.stream().mapToDouble(share -> share).sum();
        var exact = shares.size() == uses && sum > 0
                ? shares.stream().map(share -> share * TOTAL / sum).toList()
                : Collections.nCopies(uses, (double) TOTAL / uses);
        var points = new ArrayList<>(exact.stream().map(share -> (int) Math.floor(share)).toList());
        int missing = TOTAL - points.stream().mapToInt(p -> p).sum();
        IntStream.range(0, uses).boxed().sorted(Comparator.comparingDouble((Integer i) -> points.get(i) - exact.get(i)))
                .limit(missing)
                .forEach(i -> points.set(i, points.get(i) + 1));
        return new PointAllocation(points);
    }

    /** Adds a step to a use, as far as points are left. */
    PointAllocation more(int use) {
        return with(use, points.get(use) + Math.min(left(), STEP - points.get(use) % STEP));
    }

    /** Removes a step from a use. */
    PointAllocation less(int use) {
        int over = points.get(use) % STEP;
        return with(use, Math.max(0, points.get(use) - (over == 0 ? STEP : over)));
    }

    int left() {
        return TOTAL - points.stream().mapToInt(p -> p).sum();
    }

    private PointAllocation with(int use, int count) {
        var changed = new ArrayList<>(points);
        changed.set(use, count);
        return new PointAllocation(changed);
    }
}
