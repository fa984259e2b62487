package org.quarterdeck.ui.slide.canvas;

/**
 * How far a slide can be read, in multiples of the picture's height.
 *
 * <p>Text: a viewer reads what is as high as 1/200 of the distance, some 17 minutes of arc, the factor for content that
 * is read rather than inspected in ANSI/AVIXA V202.01:2016 (DISCAS). Letters are measured by their capitals, as in ISO
 * 9241-303, which asks for 16 minutes at least. Codes: a phone's camera reads a code from ten times its side, a rule of
 * its maker.
 *
 * @param text the size of the smallest text in pixels of a canvas {@value SlideShape#HEIGHT} high, huge if there is
 *     none
 * @param code the side of the smallest code in the same pixels, without its quiet zone, huge if there is none
 */
public record Legibility(double text, double code) {

    private static final double TEXT_FACTOR = 200;
    private static final double CODE_FACTOR = 10;
    private static final double CAPITALS = 0.73;

    /**
     * Returns how far the text can be read on a picture of the given height, in metres. There is no limit without text.
     */
    public double textReach(double pictureHeight) {
        return reach(text, CAPITALS * text * TEXT_FACTOR, pictureHeight);
    }

    /** Returns how far the code can be scanned, in metres. There is no limit without a code. */
    public double codeReach(double pictureHeight) {
        return reach(code, code * CODE_FACTOR, pictureHeight);
    }

    /** Returns how far everything can be read and scanned. */
    public double reach(double pictureHeight) {
        return Math.min(textReach(pictureHeight), codeReach(pictureHeight));
    }

    private static double reach(double size, double pixels, double pictureHeight) {
        return size == Double.MAX_VALUE ? Double.POSITIVE_INFINITY : pixels / SlideShape.HEIGHT * pictureHeight;
    }
}
