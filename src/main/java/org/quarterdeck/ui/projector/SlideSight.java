package org.quarterdeck.ui.projector;

import javafx.geometry.Rectangle2D;

/** Tells whether the room sees the slides, or another window lies over them. */
public interface SlideSight {

    /** The outcome of a look. */
    enum Finding {
        SEEN, COVERED,
        /** This system doesn't tell. */
        UNKNOWN
    }

    /** A sight that never knows. */
    SlideSight NONE = (title, pixels) -> Finding.UNKNOWN;

    /**
     * Looks at the display. Takes some milliseconds, so it must not run on the FX thread.
     *
     * @param title the title of the window with the slides
     * @param pixels the part of the desktop that the slides are to fill
     */
    Finding look(String title, Rectangle2D pixels);
}
