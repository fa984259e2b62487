package org.quarterdeck.ui.chart.cloud;

import java.util.Collection;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The plane of a cloud, which finds free places for words. It keeps a lattice of points and marks those covered by
 * words, so that it can search all of them quickly.
 */
final class CloudPlane {

    /** The least distance between words. */
    private static final double CLOSEST = 5;
    /** The distances between words to try, widest first. Wider gaps leave space to grow. */
    private static final double[] AIRS = {28, 14, CLOSEST};
    private static final double ROW = 20;
    private static final double COLUMN = 24;
    private static final int TAKEN = Integer.MAX_VALUE;

    private final double width;
    private final int columns;
    private final int rows;
    private final int[] nearestFirst;

    CloudPlane(double width) {
        this.width = width;
        this.columns = 2 * (int) (width / 2 / COLUMN) + 1;
        this.rows = 2 * (int) (CloudPlan.HEIGHT / 2 / ROW) + 1;
        this.nearestFirst = nearestFirst(spot -> Math.hypot((x(spot) - width / 2) / width,
                (y(spot) - CloudPlan.HEIGHT / 2) / CloudPlan.HEIGHT));
    }

    /**
     * Returns the free place nearest to the centre.
     *
     * @param grown the word at the size it may grow to there, since it keeps its place
     */
    @Nullable
    CloudPlace nearMiddle(CloudPlace word, CloudPlace grown, Collection<CloudPlace> standing) {
        for (double air : AIRS) {
            var lost = lost(word, grown, standing, air, 0);
            for (int spot : nearestFirst) {
                if (lost[spot] == 0) {
                    return word.at(x(spot), y(spot));
                }
            }
        }
        return null;
    }

    /** Returns the free place nearest to the word's current one, or null. */
    @Nullable
    CloudPlace nearby(CloudPlace word, CloudPlace grown, Collection<CloudPlace> standing) {
        var lost = lost(word, grown, standing, CLOSEST, 0);
        return best(word, spot -> lost[spot] == 0 ? Math.hypot(x(spot) - word.x(), y(spot) - word.y()) : TAKEN);
    }

    /**
     * Returns the place where only words rarer than the given count must be removed, and as few answers with them as
     * possible, or null.
     */
    @Nullable
    CloudPlace insteadOf(int rarerThan, CloudPlace word, CloudPlace grown, Collection<CloudPlace> standing) {
        var lost = lost(word, grown, standing, CLOSEST, rarerThan);
        return best(word, spot -> lost[spot]);
    }

    /** Returns whether a word can stay where it is beside the given ones. */
    boolean free(CloudPlace word, Collection<CloudPlace> standing) {
        if (!inside(word)) {
            return false;
        }
        for (var other : standing) {
            if (word.over(other, 0)) {
                return false;
            }
        }
        return true;
    }

    static boolean tooNear(CloudPlace word, CloudPlace other) {
        return word.over(other, CLOSEST);
    }

    private @Nullable CloudPlace best(CloudPlace word, ToDoubleFunction<Integer> cost) {
        double least = TAKEN;
        CloudPlace there = null;
        for (int spot : nearestFirst) {
            double here = cost.applyAsDouble(spot);
            if (here < least) {
                least = here;
                there = word.at(x(spot), y(spot));
            }
        }
        return there;
    }

    /**
     * Returns for each point how many answers are lost with the words that must be removed. A point is taken if one of
     * them is not rarer than the given count.
     */
    private int[] lost(CloudPlace word, CloudPlace grown, Collection<CloudPlace> standing, double air, int rarerThan) {
        var lost = new int[columns * rows];
        double wide = Math.max(word.width(), grown.width()) / 2 - 1;
        double high = CloudPlace.HALF * Math.max(word.size(), grown.size()) - 1;
        for (int spot = 0; spot < lost.length; spot++) {
            boolean inside = x(spot) >= wide && x(spot) <= width - wide && y(spot) >= high && y(spot) <= CloudPlan.HEIGHT - high;
            lost[spot] = inside ? 0 : TAKEN;
        }
        for (var other : standing) {
            double acrossHalf = (word.width() + other.width()) / 2 + air * 2;
            double downHalf = CloudPlace.HALF * (word.size() + other.size()) + air;
            int lastRow = Math.min(rows - 1, (int) Math.ceil((other.y() + downHalf - y(0)) / ROW) - 1);
            int lastColumn = Math.min(columns - 1, (int) Math.ceil((other.x() + acrossHalf - x(0)) / COLUMN) - 1);
            for (int row = Math.max(0, (int) Math.floor((other.y() - downHalf - y(0)) / ROW) + 1); row <= lastRow; row++) {
                int column = Math.max(0, (int) Math.floor((other.x() - acrossHalf - x(0)) / COLUMN) + 1);
                for (int spot = row * columns + column; spot <= row * columns + lastColumn; spot++) {
                    lost[spot] = other.count() >= rarerThan || lost[spot] == TAKEN ? TAKEN : lost[spot] + other.count();
                }
            }
        }
        return lost;
    }

    private boolean inside(CloudPlace word) {
        double wide = word.width() / 2 - 1;
        double high = CloudPlace.HALF * word.size() - 1;
        return word.x() >= wide && word.x() <= width - wide && word.y() >= high && word.y() <= CloudPlan.HEIGHT - high;
    }

    private double x(int spot) {
        return width / 2 + (spot % columns - columns / 2) * COLUMN;
    }

    private double y(int spot) {
        return CloudPlan.HEIGHT / 2 + (Math.floorDiv(spot, columns) - rows / 2) * ROW;
    }

    private int[] nearestFirst(ToDoubleFunction<Integer> away) {
        return IntStream.range(0, columns * rows).boxed().sorted(Comparator.comparingDouble(away)).mapToInt(spot -> spot)
                .toArray();
    }
}
