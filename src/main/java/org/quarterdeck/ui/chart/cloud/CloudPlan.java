package org.quarterdeck.ui.chart.cloud;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.WordHistory.Turn;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.cloud.CloudItem.Sizes;

/**
 * Places the words of a cloud on a plane, one change of a word after the other. All who know the words' history get the
 * same places, whenever they start and at any size. A word keeps its place and grows there as far as its neighbours
 * allow, and no word is larger than a more frequent one. Only if one of the most frequent words has no space at all do
 * rarer words move, each to the nearest free place. If there is no space, the least frequent words wait.
 */
final class CloudPlan {

    /** The height of the plane. A chart scales the whole plane. */
    static final double HEIGHT = 560;

    private static final double SMALLEST = ChartStyle.SMALLEST;
    /** The letter sizes for growing numbers of words: the more words, the smaller all of them. */
    private static final List<Sizes> STEPS = List.of(new Sizes(84, 150), new Sizes(76, 144), new Sizes(68, 136),
            new Sizes(60, 128),
            new Sizes(54, 120), new Sizes(SMALLEST, 112));
    private static final int LAST = STEPS.size() - 1;
    private static final int MOST = 60;
    /** The largest size that a word can grow to at any place, up to the plane's edge. */
    private static final double GROWN = 80;

    private final double width;
    private final ToDoubleFunction<String> widthAtOne;
    private final IntToDoubleFunction countWidth;
    private final CloudPlane grid;
    private final Map<String, CloudItem> words = new LinkedHashMap<>();
    private final Map<String, CloudPlace> standing = new LinkedHashMap<>();
    private final Map<String, Double> wanted = new LinkedHashMap<>();
    private int most = 1;
    private int step;
    /** The narrowest word known not to fit while nothing changes. */
    private double tooWide = Double.MAX_VALUE;

    /**
     * @param width of the plane
     * @param widthAtOne returns the width of a word in letters of size 1
     * @param countWidth returns the width of a count beside a word
     */
    CloudPlan(double width, ToDoubleFunction<String> widthAtOne, IntToDoubleFunction countWidth) {
        this.width = width;
        this.grid = new CloudPlane(width);
        this.widthAtOne = widthAtOne;
        this.countWidth = countWidth;
    }

    /** Returns the words that have a place. */
    Collection<CloudPlace> places() {
        return List.copyOf(standing.values());
    }

    /** Applies the next change of a word. */
    void turn(Turn turn) {
        var before = words.get(turn.key());
        if (turn.count() == 0) {
            words.remove(turn.key());
            standing.remove(turn.key());
            wanted.remove(turn.key());
        } else {
            words.put(turn.key(), item(before, turn));
        }
        most = turn.count() >= most ? turn.count() : words.values().stream().mapToInt(CloudItem::count).max().orElse(1);
        resize();
        var item = words.get(turn.key());
        if (item == null) {
            tooWide = Double.MAX_VALUE;
            words.values().stream().filter(one -> !standing.containsKey(one.key()))
                    .sorted(Comparator.comparingInt(CloudItem::count).reversed()).limit(MOST).forEach(this::enter);
        } else if (!standing.containsKey(turn.key())) {
            enter(item);
        }
    }

    private CloudItem item(@Nullable CloudItem before, Turn turn) {
        double wide = before != null && before.turn().word().equals(turn.word())
                ? before.wide()
                : widthAtOne.applyAsDouble(turn.word());
        return new CloudItem(turn, wide, countWidth.applyAsDouble(turn.count()));
    }

    private CloudItem standing(String key) {
        return Objects.requireNonNull(words.get(key));
    }

    /** Sets the sizes of all placed words for the current counts. */
    private void resize() {
        boolean same = true;
        for (var place : standing.values()) {
            var item = words.get(place.key());
            same &= item != null && wants(item) == wanted.getOrDefault(place.key(), 0.0)
                    && place.word().equals(item.turn().word())
                    && place.width() >= item.wide() * place.size() + item.figure() - 0.01;
        }
        if (same) {
            standing.replaceAll((key, place) -> recounted(place));
        } else {
            tooWide = Double.MAX_VALUE;
            grow();
        }
    }

    private CloudPlace recounted(CloudPlace place) {
        var item = words.get(place.key());
        return item == null
                ? place
                : new CloudPlace(place.key(), place.word(), item.count(), place.x(), place.y(), place.size(), place.width(),
                        item.share(most));
    }

    private double wants(CloudItem item) {
        return item.wanted(most, STEPS.get(step));
    }

    private void grow() {
        while (step < LAST && !fit(least(step))) {
            step++;
        }
        if (!fit(least(step))) {
            giveWay(least(step));
        }
        var grown = grown(step);
        if (grown.pushes()) {
            giveWay(grown.places());
        } else {
            grown.places().forEach(place -> standing.put(place.key(), place));
        }
        wanted.clear();
        standing.keySet().forEach(key -> wanted.put(key, standing(key).wanted(most, STEPS.get(step))));
    }

    private CloudGrowth.Grown grown(int at) {
        return CloudGrowth.of(grid, least(at), place -> standing(place.key()).wanted(most, STEPS.get(at)), this::sized);
    }

    /** Returns the placed words at the smallest sizes of a step, the most frequent first. */
    private List<CloudPlace> least(int at) {
        return standing.values().stream().map(place -> sized(place, STEPS.get(at).base()))
                .sorted(Comparator.comparingInt(CloudPlace::count).reversed()).toList();
    }

    private CloudPlace sized(CloudPlace place, double letters) {
        return standing(place.key()).set(letters, most, width, place.x(), place.y());
    }

    private boolean fit(List<CloudPlace> places) {
        for (int i = 0; i < places.size(); i++) {
            if (!grid.free(places.get(i), places.subList(0, i))) {
                return false;
            }
        }
        return true;
    }

    /** Moves words that no longer fit beside more frequent ones to free places, or makes them wait. */
    private void giveWay(List<CloudPlace> places) {
        var kept = new ArrayList<CloudPlace>();
        var pushed = new ArrayList<CloudPlace>();
        places.forEach(place -> (grid.free(place, kept) ? kept : pushed).add(place));
        kept.forEach(place -> standing.put(place.key(), place));
        pushed.forEach(place -> move(place, kept));
    }

    private void move(CloudPlace place, List<CloudPlace> kept) {
        var there = grid.nearby(sized(place, STEPS.get(step).base()), sized(place, GROWN), kept);
        if (there == null) {
            standing.remove(place.key());
        } else {
            kept.add(there);
            standing.put(there.key(), there);
        }
    }

    /** Places a word that has no place yet, if there is space. */
    private void enter(CloudItem item) {
        boolean full = standing.size() >= MOST || item.wide() >= tooWide;
        for (int next = step; !full && next <= LAST; next++) {
            var there = next == step ? List.copyOf(standing.values()) : grown(next).places();
            var place = grid.nearMiddle(set(item, STEPS.get(next).base()), set(item, GROWN), there);
            if (place != null) {
                step = next;
                there.forEach(one -> standing.put(one.key(), one));
                standing.put(place.key(), place);
                tooWide = Double.MAX_VALUE;
                grow();
                return;
            }
        }
        tooWide = Math.min(tooWide, item.wide());
        replaceRarer(item);
    }

    private CloudPlace set(CloudItem item, double letters) {
        return item.set(letters, most, width, 0, 0);
    }

    /**
     * Makes space by removing rarer words: any rarer ones for the most frequent word, those at most half as frequent
     * for others.
     */
    private void replaceRarer(CloudItem item) {
        int rarer = item.count() == most ? most : Math.floorDiv(item.count(), 2) + 1;
        var place = standing.values().stream().allMatch(other -> other.count() >= rarer)
                ? null
                : grid.insteadOf(rarer, set(item, STEPS.get(step).base()), set(item, GROWN), standing.values());
        if (place == null) {
            return;
        }
        tooWide = Double.MAX_VALUE;
        var pushed = standing.values().stream().filter(other -> CloudPlane.tooNear(place, other))
                .sorted(Comparator.comparingInt(CloudPlace::count).reversed()).toList();
        standing.put(place.key(), place);
        var kept = new ArrayList<>(standing.values());
        kept.removeAll(pushed);
        pushed.forEach(other -> move(other, kept));
        grow();
    }
}
