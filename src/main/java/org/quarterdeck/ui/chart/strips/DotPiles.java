package org.quarterdeck.ui.chart.strips;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import org.quarterdeck.question.Result.Strip;

/**
 * Marks piled up over an axis: one dot each or, where there are too many to tell apart, the outline of the piles. All
 * strips of a chart use the same piles, so that they compare.
 *
 * @param places the number of piles on an axis
 * @param pitch the height of one mark
 * @param above the greatest height of a pile; the dots of higher piles move closer together
 * @param apart whether marks are drawn as separate dots
 */
public record DotPiles(int places, double pitch, double above, boolean apart) {

    private static final double LARGEST = 24;
    private static final double SMALLEST = 9;
    private static final double SQUEEZED = 0.62;
    /** The same on a comparison, whose rows are close. */
    private static final double MORE_SQUEEZED = 0.3;
    private static final int MOST_APART = 300;
    private static final int HILL_PLACES = 61;
    private static final double[] WEIGHTS = {0.06, 0.24, 0.4, 0.24, 0.06};

    public static DotPiles fitting(List<Strip> strips, int answers, StripsLayout frame) {
        double squeezed = frame.kind() == StripsLayout.Kind.ONE ? SQUEEZED : MORE_SQUEEZED;
        if (answers <= MOST_APART) {
            for (double pitch = LARGEST; pitch >= SMALLEST; pitch -= 0.5) {
                double scaled = pitch * frame.scale();
                int places = Math.max(2, (int) (frame.length() / scaled));
                if (highest(strips, places) * scaled * squeezed <= frame.above()) {
                    return new DotPiles(places, scaled, frame.above(), true);
                }
            }
        }
        return new DotPiles(HILL_PLACES, frame.above() / highest(strips), frame.above(), false);
    }

    /**
     * Draws a strip in the pen's colour.
     *
     * @param up -1 for piles above the axis, 1 for piles below it
     * @param hollow whether dots are rings
     */
    void draw(GraphicsContext pen, Strip strip, double from, double axis, double length, int up, boolean hollow) {
        if (apart) {
            drawDots(pen, strip, from, axis, length, up, hollow);
        } else {
            drawHill(pen, strip, from, axis, length, up);
        }
    }

    private void drawDots(GraphicsContext pen, Strip strip, double from, double axis, double length, int up, boolean hollow) {
        double ring = Math.max(1, pitch * 0.13);
        double radius = pitch * 0.44 - (hollow ? ring / 2 : 0);
        pen.setLineWidth(ring);
        int[] piles = piles(strip, places);
        for (int place = 0; place < places; place++) {
            double x = from + length * place / (places - 1);
            double step = Math.min(pitch, above / Math.max(1, piles[place]));
            for (int dot = 0; dot < piles[place]; dot++) {
                double y = axis + up * (radius * 1.5 + step * dot);
                if (hollow) {
                    pen.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
                } else {
                    pen.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
                }
            }
        }
    }

    private void drawHill(GraphicsContext pen, Strip strip, double from, double axis, double length, int up) {
        var heights = smooth(strip);
        var xs = new double[heights.size() + 2];
        var ys = new double[heights.size() + 2];
        for (int place = 0; place < heights.size(); place++) {
            xs[place + 1] = from + length * place / (heights.size() - 1);
            ys[place + 1] = axis + up * heights.get(place) * pitch;
        }
        xs[0] = from;
        ys[0] = axis;
        xs[xs.length - 1] = from + length;
        ys[ys.length - 1] = axis;
        pen.fillPolygon(xs, ys, xs.length);
    }

    private static int[] piles(Strip strip, int places) {
        var piles = new int[places];
        for (double position : strip.positions()) {
            piles[(int) Math.round(position * (places - 1))]++;
        }
        return piles;
    }

    private static int highest(List<Strip> strips, int places) {
        int highest = 1;
        for (var strip : strips) {
            for (int pile : piles(strip, places)) {
                highest = Math.max(highest, pile);
            }
        }
        return highest;
    }

    private static double highest(List<Strip> strips) {
        return strips.stream().flatMap(strip -> smooth(strip).stream()).mapToDouble(h -> h).max().orElse(1);
    }

    /**
     * Returns the piles averaged with their neighbours, so that the outline follows the people and not the bin edges.
     */
    private static List<Double> smooth(Strip strip) {
        int[] piles = piles(strip, HILL_PLACES);
        var heights = new ArrayList<Double>();
        for (int place = 0; place < HILL_PLACES; place++) {
            double height = 0;
            for (int k = -2; k <= 2; k++) {
                height += WEIGHTS[k + 2] * piles[Math.clamp(place + k, 0, HILL_PLACES - 1)];
            }
            heights.add(height);
        }
        return heights;
    }
}
