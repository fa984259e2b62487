package org.quarterdeck.ui.chart.cloud;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

/** How large words can be where they stand: all that want the same size have the same, and none a larger one than those that want more. */
final class CloudGrowth {

    /** Only the most written word takes room from others, and no more than it needs to stand out. */
    private static final double STRONG = 1;
    private static final double STANDS_OUT = 60;

    /**
     * Words as large as they can be, the most written first.
     *
     * @param pushes whether one of the most written is larger than its neighbours let it
     */
    record Grown(List<CloudPlace> places, boolean pushes) {}

    private CloudGrowth() {}

    /**
     * @param least all words, as small as they may be, beside each other
     * @param wanted how large each would be
     * @param sized a word in letters of another size, where it stands
     */
    static Grown of(CloudPlane room, List<CloudPlace> least, ToDoubleFunction<CloudPlace> wanted,
            BiFunction<CloudPlace, Double, CloudPlace> sized) {
        var order = least.stream().sorted(Comparator.comparingDouble(wanted).reversed()).toList();
        var grown = new ArrayList<CloudPlace>();
        double cap = Double.MAX_VALUE;
        boolean pushes = false;
        for (int from = 0, to; from < order.size(); from = to) {
            double most = wanted.applyAsDouble(order.get(from));
            for (to = from + 1; to < order.size() && wanted.applyAsDouble(order.get(to)) == most; to++) {
                // All that want the same.
            }
            var same = order.subList(from, to);
            double smallest = same.stream().mapToDouble(CloudPlace::size).max().orElse(0);
            double size = Math.min(most, cap);
            while (size > smallest && !fit(room, at(same, size, sized), grown, order.subList(to, order.size()))) {
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

    private static boolean fit(CloudPlane room, List<CloudPlace> some, List<CloudPlace> larger, List<CloudPlace> smaller) {
        for (int i = 0; i < some.size(); i++) {
            var place = some.get(i);
            if (!room.free(place, larger) || !room.free(place, smaller) || !room.free(place, some.subList(0, i))) {
                return false;
            }
        }
        return true;
    }
}
