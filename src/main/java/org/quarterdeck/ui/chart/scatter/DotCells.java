package org.quarterdeck.ui.chart.scatter;

import java.util.Collection;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Result.Spot;

/**
 * Marks on a plane: one dot each or, where there are too many to tell apart, one dot per cell with an area proportional
 * to the number of marks in it. Every dot thus keeps the full contrast of a mark.
 *
 * @param up the number of cells from bottom to top
 * @param counts the number of marks in each cell, from left to right, then from bottom to top
 * @param most the number of marks in the fullest cell
 */
record DotCells(ScatterLayout frame, int up, int[] counts, int most) {

    static final int MOST_APART = 300;
    private static final int ACROSS = 30;
    private static final double LARGEST = 13;
    private static final double SMALLEST = 7;
    private static final int FEW = 60;

    /** Returns the cells to draw marks in, or null if each mark has its own dot. */
    static @Nullable DotCells of(Collection<Spot> spots, ScatterLayout frame) {
        if (spots.size() <= MOST_APART) {
            return null;
        }
        int up = Math.max(1, (int) Math.round(ACROSS * frame.down() / frame.across()));
        var counts = new int[ACROSS * up];
        int most = 1;
        for (var spot : spots) {
            int x = Math.min(ACROSS - 1, (int) (spot.x() * ACROSS));
            int y = Math.min(up - 1, (int) (spot.y() * up));
            most = Math.max(most, ++counts[y * ACROSS + x]);
        }
        return new DotCells(frame, up, counts, most);
    }

    static void drawApart(GraphicsContext pen, Collection<Spot> spots, ScatterLayout frame, double scale) {
        double crowd = Math.clamp((spots.size() - FEW) / (double) (MOST_APART - FEW), 0, 1);
        double radius = (LARGEST + crowd * (SMALLEST - LARGEST)) * scale;
        spots.forEach(spot -> dot(pen, frame.x(spot.x()), frame.y(spot.y()), radius));
    }

    /** Returns whether these dots cover all earlier ones, so that only those that have grown need be drawn again. */
    boolean cover(@Nullable DotCells earlier) {
        if (earlier == null || !earlier.frame.equals(frame) || earlier.most != most) {
            return false;
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < earlier.counts[i]) {
                return false;
            }
        }
        return true;
    }

    /** @param there the cells already drawn, or null */
    void draw(GraphicsContext pen, double scale, @Nullable DotCells there) {
        double largest = Math.min(frame.across() / ACROSS, frame.down() / up) / 2;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > (there == null ? 0 : there.counts[i])) {
                double radius = Math.max(2.5 * scale, largest * Math.sqrt((double) counts[i] / most));
                dot(pen, frame.x((i % ACROSS + 0.5) / ACROSS), frame.y((Math.floorDiv(i, ACROSS) + 0.5) / up), radius);
            }
        }
    }

    private static void dot(GraphicsContext pen, double x, double y, double radius) {
        pen.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
