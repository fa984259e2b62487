package org.quarterdeck.ui.slide.canvas;

/** The two canvases that slides are laid out on. Views scale them. */
public enum SlideShape {
    WIDE(1920, 120), CLASSIC(1440, 96);

    public static final double HEIGHT = 1080;

    private final double width;
    private final double margin;

    SlideShape(double width, double margin) {
        this.width = width;
        this.margin = margin;
    }

    /** Returns the shape nearest to that of a display. */
    public static SlideShape of(double displayWidth, double displayHeight) {
        return displayWidth / displayHeight < 1.5 ? CLASSIC : WIDE;
    }

    public double width() {
        return width;
    }

    public double margin() {
        return margin;
    }

    /** Returns the width between the margins. */
    public double measure() {
        return width - 2 * margin;
    }

    public double right() {
        return width - margin;
    }
}
