package org.quarterdeck.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.results.Result.Term;

/**
 * Places for words on a plane, which they keep: a word shown before and after stands where it stood, whatever comes in
 * between. New words go where there is room, the nearer the middle the better. A word that grows into another lets all
 * others grow less; only where that would make all of them the same do rarer ones go. The most written word always has a place.
 */
final class CloudPlan {

    /**
     * A word's place.
     *
     * @param x of its middle, as {@code y}
     * @param size of its letters
     * @param share how near it is to the most written word, 0 to 1
     */
    record Place(Term term, double x, double y, double size, double width, double share) {

        double left() {
            return x - width / 2;
        }

        Place at(double newX, double newY) {
            return new Place(term, newX, newY, size, width, share);
        }

        /** Whether it would lie over another there, or nearer than that. */
        boolean over(Place other, double thereX, double thereY, double air) {
            return Math.abs(thereX - other.x) < (width + other.width) / 2 + air * 2
                    && Math.abs(thereY - other.y) < HALF * (size + other.size) + air;
        }
    }

    /** From a word's middle to its upper and lower edge, as a share of its size. */
    static final double HALF = 0.57;
    private static final int MOST = 60;
    /** More answers than any room gives. */
    private static final int MANY = 9_999;
    private static final double[] LARGEST = {150, 138, 126, 116, 106, 96, 88, 80};
    private static final double[] ALIKE = {110, 100, 90, 82, 74, 66, 60, 54, ChartStyle.SMALLEST};
    /** Sizes go by steps, so that a word is not set anew for every answer. */
    private static final double STEP = 8;
    private static final double CLOSEST = 7;
    private static final double[] AIRS = {14, CLOSEST};

    private record Spot(double x, double y) {}

    /** A word and what never changes of it: how wide it is in letters of size 1, and its count beside it. */
    private record Word(Term term, String key, double wide, double count) {}

    private final double width;
    private final double height;
    private final double scale;
    private final ToDoubleFunction<Term> widthAtOne;
    private final ToDoubleFunction<Term> countWidth;
    private final List<Spot> nearestFirst;
    private final Map<String, Spot> spots = new HashMap<>();

    /**
     * @param widthAtOne how wide a word is in letters of size 1
     * @param countWidth how wide the count beside it is
     */
    CloudPlan(double width, double height, double scale, ToDoubleFunction<Term> widthAtOne, ToDoubleFunction<Term> countWidth) {
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.widthAtOne = widthAtOne;
        this.countWidth = countWidth;
        this.nearestFirst = grid();
    }

    /** @param terms the most written first */
    List<Place> arrange(List<Term> terms) {
        var words = terms.subList(0, Math.min(MOST, terms.size())).stream().map(this::measured).toList();
        int most = words.isEmpty() ? 1 : words.getFirst().term.count();
        var steps = most == 1 ? ALIKE : LARGEST;
        for (int i = 0; i < steps.length; i++) {
            var places = tried(words, most, steps[i] * scale, i == steps.length - 1);
            if (places.isPresent()) {
                remember(places.get());
                return places.get();
            }
        }
        throw new IllegalStateException("the last size takes whatever fits");
    }

    private Word measured(Term term) {
        return new Word(term, key(term), widthAtOne.applyAsDouble(term), countWidth.applyAsDouble(term));
    }

    private Optional<List<Place>> tried(List<Word> words, int most, double largest, boolean last) {
        var standing = new ArrayList<Place>();
        var fresh = new ArrayList<Place>();
        for (var one : words) {
            var spot = spots.get(one.key);
            var word = sized(one, most, largest);
            if (spot == null) {
                fresh.add(word);
            } else if (free(word, spot.x, spot.y, standing, 0)) {
                standing.add(word.at(spot.x, spot.y));
            } else if (!last) {
                return Optional.empty();
            }
        }
        for (var word : fresh) {
            var place = nearest(word, standing);
            if (place == null && !last) {
                return Optional.empty();
            }
            if (place != null) {
                standing.add(place);
            } else {
                replaceRarer(word, standing);
            }
        }
        return Optional.of(standing);
    }

    /** Puts it where only words that are written less often must go for it, and as few answers with them as can be. */
    private void replaceRarer(Place word, List<Place> standing) {
        int rarest = standing.stream().mapToInt(other -> other.term().count()).min().orElse(0);
        if (rarest >= word.term().count()) {
            return;
        }
        int least = Integer.MAX_VALUE;
        Spot there = null;
        for (var spot : room(word)) {
            int lost = lost(word, spot, standing, least);
            if (lost < least) {
                least = lost;
                there = spot;
            }
        }
        if (there != null) {
            var spot = there;
            standing.removeIf(other -> word.over(other, spot.x, spot.y, CLOSEST * scale));
            standing.add(word.at(spot.x, spot.y));
        }
    }

    /** How many answers go with the words that must go from there; as many as that or more where one of them must stay. */
    private int lost(Place word, Spot spot, List<Place> standing, int atMost) {
        int lost = 0;
        for (var other : standing) {
            if (word.over(other, spot.x, spot.y, CLOSEST * scale)) {
                lost += other.term().count();
                if (lost >= atMost || other.term().count() >= word.term().count()) {
                    return atMost;
                }
            }
        }
        return lost;
    }

    private @Nullable Place nearest(Place word, List<Place> standing) {
        var room = room(word);
        for (double air : AIRS) {
            for (var spot : room) {
                if (apart(word, spot.x, spot.y, standing, air * scale)) {
                    return word.at(spot.x, spot.y);
                }
            }
        }
        return null;
    }

    private boolean free(Place word, double x, double y, List<Place> standing, double air) {
        return inside(word, x, y) && apart(word, x, y, standing, air);
    }

    private static boolean apart(Place word, double x, double y, List<Place> standing, double air) {
        for (var other : standing) {
            if (word.over(other, x, y, air)) {
                return false;
            }
        }
        return true;
    }

    /** Where a new word is inside the plane and will be when it has grown, since it keeps its place; the nearest to the middle first. */
    private List<Spot> room(Place word) {
        var grown = sized(measured(new Term(word.term().word(), MANY)), MANY, LARGEST[LARGEST.length - 1] * scale);
        var room = new ArrayList<Spot>();
        for (var spot : nearestFirst) {
            if (inside(word, spot.x, spot.y) && inside(grown, spot.x, spot.y)) {
                room.add(spot);
            }
        }
        return room;
    }

    private boolean inside(Place word, double x, double y) {
        double wide = word.width() / 2 - 1;
        double high = HALF * word.size() - 1;
        return x >= wide && x <= width - wide && y >= high && y <= height - high;
    }

    private Place sized(Word word, int most, double largest) {
        var term = word.term;
        double smallest = ChartStyle.SMALLEST * scale;
        double share = most == 1 ? 0 : Math.pow((term.count() - 1.0) / (most - 1.0), 0.7);
        double step = STEP * scale;
        double grown = most == 1 ? largest : smallest + step * Math.floor(share * (largest - smallest) / step);
        double size = Math.max(smallest, Math.min(grown, (width - word.count) / Math.max(0.01, word.wide)));
        return new Place(term, 0, 0, size, Math.min(width, word.wide * size + word.count), share);
    }

    private List<Spot> grid() {
        var grid = new ArrayList<Spot>();
        double row = 0.62 * ChartStyle.SMALLEST * scale;
        double column = 0.5 * ChartStyle.SMALLEST * scale;
        int rows = (int) (height / 2 / row);
        int columns = (int) (width / 2 / column);
        for (int r = -rows; r <= rows; r++) {
            for (int c = -columns; c <= columns; c++) {
                grid.add(new Spot(width / 2 + c * column, height / 2 + r * row));
            }
        }
        grid.sort(Comparator.comparingDouble(
                spot -> Math.hypot((spot.x - width / 2) / width, (spot.y - height / 2) / height)));
        return grid;
    }

    private void remember(List<Place> places) {
        spots.clear();
        places.forEach(place -> spots.put(key(place.term()), new Spot(place.x(), place.y())));
    }

    /** What tells a word from the others whatever its case. */
    static String key(Term term) {
        return term.word().toLowerCase(Locale.ROOT);
    }
}
