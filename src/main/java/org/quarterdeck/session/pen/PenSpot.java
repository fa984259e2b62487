package org.quarterdeck.session.pen;

/** A place on a slide, as shares of its width from the left and of its height from the top. */
public record PenSpot(double x, double y) {

    private static final double PRECISION = 10_000;

    /** Returns the place to four digits, which are finer than a pixel. */
    public PenSpot rounded() {
        return new PenSpot(Math.round(x * PRECISION) / PRECISION, Math.round(y * PRECISION) / PRECISION);
    }

    /** Returns whether the place lies on the slide. */
    public boolean onSlide() {
        return x >= 0 && x <= 1 && y >= 0 && y <= 1;
    }

    /** Returns the nearest place on the slide. */
    public PenSpot within() {
        return new PenSpot(Math.clamp(x, 0, 1), Math.clamp(y, 0, 1));
    }
}
