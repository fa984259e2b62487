package org.quarterdeck.ui.slide;

import org.quarterdeck.ui.slide.canvas.Legibility;

/**
 * The dimensions of the venue that determine whether the last row can read a slide.
 *
 * @param depth from the picture to the last row, in metres
 * @param pictureHeight of the projected picture, in metres
 */
public record Venue(double depth, double pictureHeight) {

    /** A seminar room for thirty, the default. */
    public static final Venue USUAL = new Venue(8, 1.5);

    /** The limits for dimensions. Other values are typing errors. */
    public static final double SHALLOWEST = 1;
    public static final double DEEPEST = 100;
    public static final double LOWEST = 0.2;
    public static final double HIGHEST = 20;

    public Venue {
        depth = Math.clamp(depth, SHALLOWEST, DEEPEST);
        pictureHeight = Math.clamp(pictureHeight, LOWEST, HIGHEST);
    }

    /** Returns how far a slide can be read here, in metres. */
    public double reach(Legibility slide) {
        return slide.reach(pictureHeight);
    }

    /** Returns whether the last row can read a slide. */
    public boolean reads(Legibility slide) {
        return reach(slide) >= depth;
    }
}
