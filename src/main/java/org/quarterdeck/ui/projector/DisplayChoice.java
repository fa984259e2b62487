package org.quarterdeck.ui.projector;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** Chooses the displays of slides and notes. */
public final class DisplayChoice {

    static final int NONE = -1;

    private DisplayChoice() {}

    /**
     * Returns the index of a display without the console, or {@link #NONE}: the one that was chosen before, else the first. A
     * console that is not placed yet counts as on the first.
     *
     * @param chosen the display chosen before, or null
     */
    static int forRoom(List<Rectangle2D> displays, Rectangle2D console, @Nullable Rectangle2D chosen) {
        int own = holding(displays, console);
        var others = IntStream.range(0, displays.size()).filter(i -> apart(displays.get(i), displays.get(own))).boxed().toList();
        return others.stream().filter(i -> displays.get(i).equals(chosen)).findFirst()
                .orElse(others.isEmpty() ? NONE : others.getFirst());
    }

    /**
     * Returns the index of the display for the console as the program starts: one that is not for the slides by an earlier
     * choice, or else the laptop's own, or the one at the origin, which is the first one of most systems.
     *
     * @param laptop the laptop's own display, or null if it is not known
     */
    public static int forNotes(List<Rectangle2D> displays, @Nullable Rectangle2D chosen, @Nullable Rectangle2D laptop) {
        for (int i = 0; i < displays.size() && chosen != null && displays.contains(chosen); i++) {
            if (apart(displays.get(i), chosen)) {
                return i;
            }
        }
        int own = laptop == null ? NONE : displays.indexOf(laptop);
        return own != NONE
                ? own
                : IntStream.range(0, displays.size())
                        .filter(i -> displays.get(i).getMinX() == 0 && displays.get(i).getMinY() == 0).findFirst().orElse(0);
    }

    /** Returns whether two displays show different things. */
    private static boolean apart(Rectangle2D one, Rectangle2D other) {
        return shared(one, other) == 0;
    }

    /** Returns whether two displays show the same, so that the room reads the notes. */
    public static boolean mirrored(List<Rectangle2D> displays) {
        return IntStream.range(1, displays.size()).anyMatch(i -> shared(displays.get(i), displays.getFirst()) > 0);
    }

    /** Returns the index of the display that holds most of a window. */
    public static int holding(List<Rectangle2D> displays, Rectangle2D window) {
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
