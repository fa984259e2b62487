package org.quarterdeck.workshop.picture;

/**
 * How an author wants a picture shown, as written before its description: {@code ![bg](a.png)}, {@code ![w:300](b.png)}.
 *
 * @param width in pixels of a slide that is 720 high, or 0 if the slide decides
 * @param height in the same pixels, or 0
 * @param whole whether a picture behind the text is shown whole, with paper around it, and not cut to fill the slide
 */
public record PictureLook(Place place, int width, int height, boolean whole) {

    /** The height of the slide in whose pixels sizes are written. */
    public static final double SLIDE_HEIGHT = 720;

    public static final PictureLook PLAIN = new PictureLook(Place.IN_TEXT, 0, 0, false);

    /** The place of a picture: with the text, behind it, or on a side of it. */
    public enum Place {
        IN_TEXT, BEHIND, LEFT, RIGHT
    }

    public boolean behind() {
        return place == Place.BEHIND;
    }
}
