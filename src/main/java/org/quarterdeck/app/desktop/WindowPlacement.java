package org.quarterdeck.app.desktop;

import javafx.geometry.Rectangle2D;

/**
 * Places the windows that open beside the facilitator's: on the same display, centred and wholly visible. The system alone would
 * open them on its first display, which may be the projector.
 */
final class WindowPlacement {

    /** The height, in pixels, that is left to the title bar and the frame around a window. */
    private static final double FRAME = 48;

    private WindowPlacement() {}

    /**
     * Returns where the content of a window goes.
     *
     * @param width the width that it asks for, in pixels
     * @param height the height that it asks for, in pixels
     * @param display the part of a display that windows may cover
     */
    static Rectangle2D on(Rectangle2D display, double width, double height) {
        double wide = Math.min(width, display.getWidth());
        double high = Math.min(height, display.getHeight() - FRAME);
        return new Rectangle2D(display.getMinX() + (display.getWidth() - wide) / 2,
                display.getMinY() + (display.getHeight() - FRAME - high) / 2, wide, high);
    }
}
