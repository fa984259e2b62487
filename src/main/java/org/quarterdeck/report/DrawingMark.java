package org.quarterdeck.report;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** One thing drawn on a slide. Lengths are in the slide's unit and y points down; colours may be translucent. */
public sealed interface DrawingMark {

    record Area(Path2D outline, Color colour) implements DrawingMark {}

    /**
     * A stroked path.
     *
     * @param round whether its ends and corners are round
     */
    record Line(Path2D path, double width, boolean round, Color colour) implements DrawingMark {}

    /**
     * A text.
     *
     * @param place maps the start of the baseline, 0, 0, to its position on the slide
     */
    record Letters(String text, FontFace face, double size, AffineTransform place, Color colour) implements DrawingMark {}

    /** An area that leads to an address when clicked. */
    record Link(Rectangle2D area, String address) implements DrawingMark {}

    /**
     * A bitmap.
     *
     * @param place maps the picture's pixels to their position on the slide
     */
    record Picture(BufferedImage pixels, double opacity, AffineTransform place) implements DrawingMark {}
}
