package org.quarterdeck.ui.chart.ratings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.quarterdeck.question.Result.Rating;
import org.quarterdeck.question.Result.Ratings;
import org.quarterdeck.ui.common.SlidePalette;

/** Computes where each point of a rating begins and ends, as a share of the space for bars, and its colour. */
public final class ScaleSegments {

    private static final double LEAST_HALF = 0.5;
    private static final double FAINTEST = 0.36;
    private static final double MOST_PLAIN = 0.32;
    private static final double LEAST_PLAIN = 0.14;

    private ScaleSegments() {}

    /** Returns the greatest share on one side of the middle of the scale, with the neutral point split in two. */
    static double half(Ratings ratings) {
        double half = LEAST_HALF;
        for (var rating : ratings.statements()) {
            var sides = org.quarterdeck.question.ScaleSides.of(rating);
            double all = Math.max(1, rating.rated());
            half = Math.max(half, (Math.max(sides.below(), sides.above()) + sides.middle() / 2.0) / all);
        }
        return half;
    }

    /** Returns the n + 1 bounds of n points. {@code half} is 0 for bars that start at the left. */
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

    /**
     * Returns the colour of a point: saturated at the far ends and lighter towards the middle, but never too light for
     * a mark.
     */
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
                : palette.seriesText().interpolate(palette.paper(), FAINTEST * faint);
    }

    /**
     * Returns the colour of a point in bars that start at the left and hold their own figures. The far ends are
     * saturated. The others are light enough for ink text and need an outline.
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
        return palette.paper().interpolate(point < half ? palette.line() : palette.seriesText(), depth);
    }

    /** Returns whether a point is at a far end, where figures are in the paper's colour rather than in ink. */
    public static boolean full(int point, int points) {
        return point == 0 || point == points - 1;
    }
}
