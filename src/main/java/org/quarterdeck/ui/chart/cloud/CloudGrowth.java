package org.quarterdeck.ui.chart.cloud;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

/**
 * Computes how large words can be at their places. Words that want the same size get the same size, and no word is
 * larger than one that wants more.
 */
final class CloudGrowth {

    /**
     * The share from which a word may displace others: that of the most frequent one, which takes no more than it needs
     * to stand out.
     */
    private static final double STRONG = 1;
    private static final double STANDS_OUT = 60;

    /**
     * The words at the greatest size possible, the most frequent first.
     *
     * @param pushes whether one of the most frequent words is larger than its neighbours allow
     */
    record Grown(List<CloudPlace> places, boolean pushes) {}

    private CloudGrowth() {}

    /**
     * @param least all words at their smallest, side by side
     * @param wanted returns the size wanted for a word
     * @param sized returns a word at its place in letters of another size
     */
    static Grown of(CloudPlane plane, List<CloudPlace> least, ToDoubleFunction<CloudPlace> wanted,
            BiFunction<CloudPlace, Double, CloudPlace> sized) {
        var order = least.stream().sorted(Comparator.comparingDouble(wanted).reversed()).toList();
        var grown = new ArrayList<CloudPlace>();
        double cap = Double.MAX_VALUE;
        boolean pushes = false;
        for (int from = 0, to; from < order.size(); from = to) {
            double most = wanted.applyAsDouble(order.get(from));
            for (to = from + 1; to < order.size() && wanted.applyAsDouble(order.get(to)) == most; to++) {
                // All words that want the same size.
            }
            var same = order.subList(from, to);
            double smallest = same.stream().mapToDouble(CloudPlace::size).max().orElse(0);
            double size = Math.min(most, cap);
            while (size > smallest && !fit(plane, at(same, size, sized), grown, order.subList(to, order.size()))) {
                size -= CloudItem.STEP;
            }
            double enough = Math.min(most, STANDS_OUT);
            boolean strong = same.size() == 1 && same.getFirst().share() >= STRONG && size < enough;
            pushes |= strong;
            cap = strong ? enough : Math.max(size, smallest);
            grown.addAll(cap > smallest ? at(same, cap, sized) : same);
        }
        return new Grown(List.copyOf(grown), pushes);
    }

    private static List<CloudPlace> at(List<CloudPlace> places, double size, BiFunction<CloudPlace, Double, CloudPlace> sized) {
        return places.stream().map(place -> sized.apply(place, size)).toList();
    }

    private static boolean fit(CloudPlane plane, List<CloudPlace> some, List<CloudPlace> larger, List<CloudPlace> smaller) {
        for (int i = 0; i < some.size(); i++) {
            var place = some.get(i);
            if (!plane.free(place, larger) || !plane.free(place, smaller) || !plane.free(place, some.subList(0, i))) {
                return false;
            }
        }
        return true;
    }
}
