package org.quarterdeck.report;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** One thing drawn on a slide. Lengths are the slide's own, down is positive; colours may be seen through. */
public sealed interface DrawingMark {

    record Area(Path2D outline, Color colour) implements DrawingMark {}

    /** @param round whether its ends and corners are */
    record Line(Path2D path, double width, boolean round, Color colour) implements DrawingMark {}

    /** @param place takes the baseline's beginning, 0, 0, to where it is on the slide */
    record Letters(String text, FontFace face, double size, AffineTransform place, Color colour) implements DrawingMark {}

    /** @param place takes the picture's pixels to where they are on the slide */
    record Picture(BufferedImage pixels, double opacity, AffineTransform place) implements DrawingMark {}
}
