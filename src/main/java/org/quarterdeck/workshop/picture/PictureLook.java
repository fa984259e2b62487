package org.quarterdeck.workshop.picture;

/**
 * How an author wants a picture shown, as written before its description: {@code ![bg](a.png)}, {@code ![w:300](b.png)}.
 *
 * @param width in pixels of a slide that is 720 high, or 0 if the slide decides
 * @param height in the same pixels, or 0
 * @param whole whether a picture behind the text or on its side is shown whole, with paper around it, and not cut to fill
 *     its place
 * @param share the share of the slide's width that a picture on a side takes, in percent, or 0 if the slide decides
 */
public record PictureLook(Place place, int width, int height, boolean whole, int share) {

    /** The height of the slide in whose pixels sizes are written. */
    public static final double SLIDE_HEIGHT = 720;

    public static final PictureLook PLAIN = new PictureLook(Place.IN_TEXT, 0, 0, false);

    /** A picture that takes no share of the slide of its own. */
    public PictureLook(Place place, int width, int height, boolean whole) {
        this(place, width, height, whole, 0);
    }

    /** The place of a picture: with the text, behind it, or on a side of it. */
    public enum Place {
        IN_TEXT, BEHIND, LEFT, RIGHT
    }

    public boolean behind() {
        return place == Place.BEHIND;
    }

    /** Returns whether the picture takes a side of the slide, from edge to edge. */
    public boolean beside() {
        return place == Place.LEFT || place == Place.RIGHT;
    }
}
