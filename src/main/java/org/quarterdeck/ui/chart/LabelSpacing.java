package org.quarterdeck.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves overlapping labels apart. */
public final class LabelSpacing {

    private LabelSpacing() {}

    /**
     * Returns positions as near to the wanted ones as possible, in the same order, at least {@code gap} apart and
     * between {@code from} and {@code to}. Where the range is too short, they are closer together.
     */
    public static List<Double> apart(List<Double> wanted, double gap, double from, double to) {
        int n = wanted.size();
        double step = n < 2 ? gap : Math.min(gap, Math.max(0, to - from) / (n - 1));
        var order = IntStream.range(0, n).boxed().sorted(Comparator.comparing(wanted::get)).toList();
        var places = new ArrayList<>(wanted);
        double least = from;
        for (int i : order) {
            places.set(i, Math.max(wanted.get(i), least));
            least = places.get(i) + step;
        }
        double most = to;
        for (int i : order.reversed()) {
            places.set(i, Math.min(places.get(i), most));
            most = places.get(i) - step;
        }
        return List.copyOf(places);
    }
}
