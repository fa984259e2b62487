package org.quarterdeck.ui.slide.canvas;

/**
 * From how far a slide can be read, in heights of the picture.
 *
 * <p>Text: a viewer reads what is as high as 1/200 of the distance, some 17 minutes of arc, the factor for content that is
 * read rather than inspected in ANSI/AVIXA V202.01:2016 (DISCAS); letters are measured by their capitals, as ISO 9241-303 does,
 * which asks for 16 minutes at least. Codes: a phone's camera reads a code from ten times its side, the maker's own rule.
 *
 * @param text the smallest text's size in pixels of a canvas {@value SlideShape#HEIGHT} high, huge where there is none
 * @param code the smallest code's side in the same pixels, without its empty border; huge where there is none
 */
public record Legibility(double text, double code) {

    private static final double TEXT_FACTOR = 200;
    private static final double CODE_FACTOR = 10;
    private static final double CAPITALS = 0.73;

    /** How far its text reads on a picture of that height, in metres; infinitely where there is none. */
    public double textReach(double pictureHeight) {
        return reach(text, CAPITALS * text * TEXT_FACTOR, pictureHeight);
    }

    /** From how far its code can be scanned, in metres; infinitely where there is none. */
    public double codeReach(double pictureHeight) {
        return reach(code, code * CODE_FACTOR, pictureHeight);
    }

    /** How far all of it reaches. */
    public double reach(double pictureHeight) {
        return Math.min(textReach(pictureHeight), codeReach(pictureHeight));
    }

    private static double reach(double size, double pixels, double pictureHeight) {
        return size == Double.MAX_VALUE ? Double.POSITIVE_INFINITY : pixels / SlideShape.HEIGHT * pictureHeight;
    }
}
