package org.quarterdeck.ui.chart;

import java.util.List;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.quarterdeck.results.Result.Strip;
import org.quarterdeck.results.Result.Strips;

/**
 * How marks are piled up above an axis: each a dot on the pile of its place, or, where they are too many to be told
 * apart, the outline of the piles. The same for all strips of a chart, so that they compare.
 *
 * @param places how many piles an axis has
 * @param pitch what a mark adds to a pile's height
 * @param above how high a pile may be: the dots of a higher one move together
 */
record Dots(int places, double pitch, double above, boolean apart) {

    private static final double LARGEST = 24;
    private static final double SMALLEST = 9;
    private static final double SQUEEZED = 0.62;
    private static final int MOST_APART = 300;
    private static final int HILL_PLACES = 61;

    static Dots fitting(Strips strips, StripsFrame frame) {
        if (strips.answers() <= MOST_APART) {
            for (double pitch = LARGEST; pitch >= SMALLEST; pitch -= 0.5) {
                double scaled = pitch * frame.scale();
                int places = Math.max(2, (int) (frame.length() / scaled));
                if (highest(strips, places) * scaled * SQUEEZED <= frame.above()) {
                    return new Dots(places, scaled, frame.above(), true);
                }
            }
        }
        return new Dots(HILL_PLACES, frame.above() / highest(smooth(strips)), frame.above(), false);
    }

    Path path(Strip strip, double from, double axis, double length) {
        return apart ? dots(strip, from, axis, length) : hill(strip, from, axis, length);
    }

    private Path dots(Strip strip, double from, double axis, double length) {
        var path = new Path();
        double radius = pitch * 0.44;
        int[] piles = piles(strip, places);
        for (int place = 0; place < places; place++) {
            double x = from + length * place / (places - 1);
            double step = Math.min(pitch, above / Math.max(1, piles[place]));
            for (int dot = 0; dot < piles[place]; dot++) {
                double y = axis - radius * 1.5 - step * dot;
                path.getElements().addAll(new MoveTo(x - radius, y), new ArcTo(radius, radius, 0, x + radius, y, false, true),
                        new ArcTo(radius, radius, 0, x - radius, y, false, true), new ClosePath());
            }
        }
        return path;
    }

    private Path hill(Strip strip, double from, double axis, double length) {
        var path = new Path(new MoveTo(from, axis));
        double[] heights = smooth(strip);
        for (int place = 0; place < heights.length; place++) {
            path.getElements().add(new LineTo(from + length * place / (heights.length - 1), axis - heights[place] * pitch));
        }
        path.getElements().addAll(new LineTo(from + length, axis), new ClosePath());
        return path;
    }

    private static int[] piles(Strip strip, int places) {
        var piles = new int[places];
        for (double position : strip.positions()) {
            piles[(int) Math.round(position * (places - 1))]++;
        }
        return piles;
    }

    private static int highest(Strips strips, int places) {
        int highest = 1;
        for (var strip : strips.strips()) {
            for (int pile : piles(strip, places)) {
                highest = Math.max(highest, pile);
            }
        }
        return highest;
    }

    private static List<double[]> smooth(Strips strips) {
        return strips.strips().stream().map(Dots::smooth).toList();
    }

    private static double highest(List<double[]> hills) {
        double highest = 1;
        for (var hill : hills) {
            for (double height : hill) {
                highest = Math.max(highest, height);
            }
        }
        return highest;
    }

    /** Each pile shared with its neighbours, so that the outline says where people are and not where a bin begins. */
    private static double[] smooth(Strip strip) {
        int[] piles = piles(strip, HILL_PLACES);
        double[] weights = {0.06, 0.24, 0.4, 0.24, 0.06};
        var heights = new double[HILL_PLACES];
        for (int place = 0; place < HILL_PLACES; place++) {
            for (int k = -2; k <= 2; k++) {
                int neighbour = Math.clamp(place + k, 0, HILL_PLACES - 1);
                heights[place] += weights[k + 2] * piles[neighbour];
            }
        }
        return heights;
    }
}
