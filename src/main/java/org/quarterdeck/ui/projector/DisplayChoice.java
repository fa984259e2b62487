package org.quarterdeck.ui.projector;

import java.util.List;
import javafx.geometry.Rectangle2D;

/** Chooses the display for the projector's window. */
final class DisplayChoice {

    static final int NONE = -1;

    private DisplayChoice() {}

    /**
     * Returns the index of the first display without the console, or {@link #NONE}. A console that is not placed yet
     * counts as on the first.
     */
    static int forRoom(List<Rectangle2D> displays, Rectangle2D console) {
        int own = holding(displays, console);
        for (int i = 0; i < displays.size(); i++) {
            if (i != own && !displays.get(i).equals(displays.get(own))) {
                return i;
            }
        }
        return NONE;
    }

    /** Returns the index of the display that holds most of a window. */
    static int holding(List<Rectangle2D> displays, Rectangle2D window) {
        int best = 0;
        double most = 0;
        for (int i = 0; i < displays.size(); i++) {
            double shared = shared(displays.get(i), window);
            if (shared > most) {
                best = i;
                most = shared;
            }
        }
        return best;
    }

    private static double shared(Rectangle2D a, Rectangle2D b) {
        double width = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double height = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return width > 0 && height > 0 ? width * height : 0;
    }
}
