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
}
