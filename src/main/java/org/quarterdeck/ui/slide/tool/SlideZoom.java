package org.quarterdeck.ui.slide.tool;

import org.quarterdeck.session.pen.PenSpot;

/**
 * The part of a slide that fills the screen.
 *
 * @param x its left edge, as a share of the slide's width
 * @param y its top edge, as a share of the slide's height
 * @param factor how much larger it is than the whole slide would be
 */
public record SlideZoom(double x, double y, double factor) {

    public static final SlideZoom WHOLE = new SlideZoom(0, 0, 1);

    private static final double LEAST = 1.25;
    private static final double MOST = 6;
    private static final double CLICK = 2.5;
    /** A smaller rectangle counts as a click. */
    private static final double SMALLEST = 0.03;

    /** Returns the zoom that shows the rectangle between two corners, or what is around a place if they are about the same. */
    public static SlideZoom between(PenSpot from, PenSpot to) {
        double width = Math.abs(from.x() - to.x());
        double height = Math.abs(from.y() - to.y());
        double factor = Math.max(width, height) < SMALLEST ? CLICK : Math.clamp(1 / Math.max(width, height), LEAST, MOST);
        return new SlideZoom(edge((from.x() + to.x()) / 2, factor), edge((from.y() + to.y()) / 2, factor), factor);
    }

    private static double edge(double center, double factor) {
        return Math.clamp(center - 0.5 / factor, 0, 1 - 1 / factor);
    }
}
