package org.quarterdeck.ui.chart.ratings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.quarterdeck.question.Result.Rating;
import org.quarterdeck.question.Result.Ratings;
import org.quarterdeck.ui.common.SlidePalette;

/** How a rating's points lie side by side: where each begins and ends, 0 to 1 of the room for bars. */
public final class ScaleSegments {

    private static final double LEAST_HALF = 0.5;
    private static final double FAINTEST = 0.36;
    private static final double MOST_PLAIN = 0.32;
    private static final double LEAST_PLAIN = 0.14;

    private ScaleSegments() {}

    /** Around the middle of the scale, with the neutral point split in two; as long as half of all people need at least. */
    static double half(Ratings ratings) {
        double half = LEAST_HALF;
        for (var rating : ratings.statements()) {
            var sides = org.quarterdeck.question.ScaleSides.of(rating);
            double all = Math.max(1, rating.rated());
            half = Math.max(half, (Math.max(sides.below(), sides.above()) + sides.middle() / 2.0) / all);
        }
        return half;
    }

    /** For n points n + 1 bounds; half is 0 for bars that all begin at the left. */
    static List<Double> bounds(Rating rating, double half) {
        double all = Math.max(1, rating.rated());
        var counts = rating.counts();
        double before = 0;
        for (int i = 0; i < counts.size() / 2; i++) {
            before += counts.get(i);
        }
        before += counts.size() % 2 == 0 ? 0 : counts.get(counts.size() / 2) / 2.0;
        boolean diverging = half > 0;
        double scale = diverging ? 1 / (2 * half) : 1;
        double at = diverging && rating.rated() > 0 ? 0.5 - before / all * scale : diverging ? 0.5 : 0;
        var bounds = new ArrayList<Double>();
        bounds.add(at);
        for (int count : counts) {
            at += count / all * scale;
            bounds.add(at);
        }
        return bounds;
    }

    /** From the far ends, where colours are full, towards the middle, where they are fainter; never too faint for a mark. */
    public static Color colour(int point, int points, SlidePalette palette) {
        int half = points / 2;
        boolean middle = points % 2 == 1 && point == half;
        if (middle) {
            return palette.ghost();
        }
        boolean low = point < half;
        int fromEnd = low ? point : points - 1 - point;
        double faint = half <= 1 ? 0 : (double) fromEnd / (half - 1);
        return low
                ? palette.line().interpolate(palette.ink(), 0.6 * (1 - faint))
                : palette.series().interpolate(palette.paper(), FAINTEST * faint);
    }

    /**
     * For bars that all begin at the left, whose segments hold their own figures: the far ends full, the others so faint that ink
     * can be read on them, which need an edge then.
     */
    public static Color plain(int point, int points, SlidePalette palette) {
        int half = points / 2;
        if (full(point, points) || (points % 2 == 1 && point == half)) {
            return colour(point, points, palette);
        }
        double depth = half <= 2
                ? MOST_PLAIN
                : MOST_PLAIN - (MOST_PLAIN - LEAST_PLAIN) * (Math.min(point, points - 1 - point) - 1)
                        / (half - 2.0);
        return palette.paper().interpolate(point < half ? palette.line() : palette.series(), depth);
    }

    /** Whether it is at a far end, where figures stand in paper rather than ink. */
    public static boolean full(int point, int points) {
        return point == 0 || point == points - 1;
    }
}
