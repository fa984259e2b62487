package org.quarterdeck.ui.chart;

import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import org.quarterdeck.ui.kit.Palette;
import org.quarterdeck.ui.kit.Run;
import org.quarterdeck.ui.kit.SlideWords;

/**
 * How a chart is dressed.
 *
 * @param scale 1 on the projector's canvas, where text is never under 48; less on a screen that is near
 * @param reducedMotion whether bars are simply there instead of growing
 * @param words the program's own ones on it
 * @param measure how wide the projector's canvas is between its margins: what a chart must look the same on everywhere goes by it
 */
public record ChartStyle(Palette palette, double scale, boolean reducedMotion, SlideWords words, double measure) {

    static final double SMALLEST = 48;
    private static final double WIDE = 1_680;

    /** In English. */
    public ChartStyle(Palette palette, double scale, boolean reducedMotion) {
        this(palette, scale, reducedMotion, SlideWords.ENGLISH, WIDE);
    }

    public ChartStyle(Palette palette, double scale, boolean reducedMotion, SlideWords words) {
        this(palette, scale, reducedMotion, words, WIDE);
    }

    /** Which of so many are shown, counted from 1. */
    String range(int from, int to, int all) {
        return from == to ? words.text("chart.range_one", from, all) : words.text("chart.range", from, to, all);
    }

    /** Words of an author or a guest, in their language. */
    Run run(String text, Font font, Paint fill) {
        return new Run(text, font, fill, words.hyphens());
    }

    Figures figures() {
        return new Figures(words);
    }
}
