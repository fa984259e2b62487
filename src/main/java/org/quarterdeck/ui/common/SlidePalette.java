package org.quarterdeck.ui.common;

import javafx.scene.paint.Color;

/**
 * The colours of the slides and of all charts. Text has a contrast of at least 7:1 on the paper, marks that carry
 * meaning 3:1.
 *
 * @param muted secondary text
 * @param line rules and axes that carry meaning
 * @param hair rules that only divide the page
 * @param ghost placeholders for what is not shown yet
 * @param series bars that belong to no pole
 */
public record SlidePalette(Color paper, Color ink, Color muted, Color line, Color hair, Color ghost, Color series, Pole first,
        Pole second) {

    /** The colours of a mindset, for text and for marks and bars. */
    public record Pole(Color text, Color mark) {}

    public static final SlidePalette BRIGHT = new SlidePalette(Color.web("#FBF8F3"), Color.web("#14202E"), Color.web("#4A5767"),
            Color.web("#8A8375"), Color.web("#D8D2C7"), Color.web("#E7E3DA"), Color.web("#2B4A6F"),
            new Pole(Color.web("#00508F"), Color.web("#0072B2")), new Pole(Color.web("#963500"), Color.web("#D55E00")));

    public static final SlidePalette DARK = new SlidePalette(Color.web("#0E1622"), Color.web("#F4EFE6"), Color.web("#98A3B2"),
            Color.web("#737068"), Color.web("#2A3442"), Color.web("#1E2836"), Color.web("#8FB0DA"),
            new Pole(Color.web("#7CC0FF"), Color.web("#7CC0FF")), new Pole(Color.web("#FFA578"), Color.web("#FFA578")));

    private static final double TEXT_CONTRAST = 7;

    /**
     * Returns how opaque a veil of paper must be over a picture, so that the palette's ink keeps its contrast whatever the
     * picture shows.
     */
    public static double veil(SlidePalette palette) {
        double veil = 0.5;
        while (veil < 1 && Math.min(contrast(palette.ink(), Color.BLACK.interpolate(palette.paper(), veil)),
                contrast(palette.ink(), Color.WHITE.interpolate(palette.paper(), veil))) < TEXT_CONTRAST) {
            veil += 0.01;
        }
        return Math.min(1, veil + 0.01);
    }

    /** Returns the contrast of two colours as WCAG computes it, from 1 to 21. */
    public static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** Returns this palette with other colours for bars and for the poles. */
    public SlidePalette with(Color bars, Pole left, Pole right) {
        return new SlidePalette(paper, ink, muted, line, hair, ghost, bars, left, right);
    }

    /** Returns the colour of bars for text and below it: nearer to ink, as far as it takes to be read. */
    public Color seriesText() {
        double share = 0;
        while (share < 1 && contrast(series.interpolate(ink, share), paper) < TEXT_CONTRAST) {
            share += 0.02;
        }
        return series.interpolate(ink, Math.min(1, share));
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
