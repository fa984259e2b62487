package org.quarterdeck.ui.chart;

import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import org.quarterdeck.ui.common.SlideMessages;
import org.quarterdeck.ui.common.SlidePalette;
import org.quarterdeck.ui.text.TextRun;

/**
 * How a chart is dressed.
 *
 * @param scale 1 on the projector's canvas, where text is never under 48; less on a screen that is near
 * @param reducedMotion whether bars are simply there instead of growing
 * @param words the program's own ones on it
 * @param measure how wide the projector's canvas is between its margins: what a chart must look the same on everywhere goes by it
 */
public record ChartStyle(SlidePalette palette, double scale, boolean reducedMotion, SlideMessages words, double measure) {

    public static final double SMALLEST = 48;
    private static final double WIDE = 1_680;

    /** In English. */
    public ChartStyle(SlidePalette palette, double scale, boolean reducedMotion) {
        this(palette, scale, reducedMotion, SlideMessages.ENGLISH, WIDE);
    }

    public ChartStyle(SlidePalette palette, double scale, boolean reducedMotion, SlideMessages words) {
        this(palette, scale, reducedMotion, words, WIDE);
    }

    /** Which of so many are shown, counted from 1. */
    public String range(int from, int to, int all) {
        return from == to ? words.text("chart.range_one", from, all) : words.text("chart.range", from, to, all);
    }

    /** Words of an author or a guest, in their language. */
    public TextRun run(String text, Font font, Paint fill) {
        return new TextRun(text, font, fill, words.hyphens());
    }

    public FigureFormat figures() {
        return new FigureFormat(words);
    }
}
