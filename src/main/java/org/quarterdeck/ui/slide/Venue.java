package org.quarterdeck.ui.slide;

import org.quarterdeck.ui.slide.canvas.Legibility;

/**
 * The room that a workshop is held in, as far as reading from its last row goes.
 *
 * @param depth from the picture to the last row, in metres
 * @param pictureHeight of the projected picture, in metres
 */
public record Venue(double depth, double pictureHeight) {

    /** A seminar room for thirty: what holds where nobody has said otherwise. */
    public static final Venue USUAL = new Venue(8, 1.5);

    /** Sizes that a room can have; others are typing errors. */
    public static final double SHALLOWEST = 1;
    public static final double DEEPEST = 100;
    public static final double LOWEST = 0.2;
    public static final double HIGHEST = 20;

    public Venue {
        depth = Math.clamp(depth, SHALLOWEST, DEEPEST);
        pictureHeight = Math.clamp(pictureHeight, LOWEST, HIGHEST);
    }

    /** How far a slide reads here, in metres. */
    public double reach(Legibility slide) {
        return slide.reach(pictureHeight);
    }

    /** Whether the last row reads it. */
    public boolean reads(Legibility slide) {
        return reach(slide) >= depth;
    }
}
