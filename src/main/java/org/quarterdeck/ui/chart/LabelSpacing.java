package org.quarterdeck.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels apart that would stand on each other. */
public final class LabelSpacing {

    private LabelSpacing() {}

    /**
     * As near to the wanted places as they go, each at least that far from its neighbours and all between the two ends;
     * where there is no room for that, nearer together. Their order stays.
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
