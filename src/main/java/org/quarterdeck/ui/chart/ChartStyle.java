package org.quarterdeck.ui.chart;

import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.ui.common.SlidePalette;
import org.quarterdeck.ui.text.Hyphenation;
import org.quarterdeck.ui.text.TextRun;

/**
 * The appearance of a chart.
 *
 * @param scale 1 on the projector's canvas, where text is never under 48; less on a screen that is near
 * @param reducedMotion whether bars appear at once instead of growing
 * @param words the program's own text on the chart
 * @param measure the width between the margins of the projector's canvas; whatever must look the same everywhere is
 *     sized by it
 */
public record ChartStyle(SlidePalette palette, double scale, boolean reducedMotion, MessageBundle words, double measure) {

    public static final double SMALLEST = 48;
    private static final double WIDE = 1_680;

    /** Creates a style with English text. */
    public ChartStyle(SlidePalette palette, double scale, boolean reducedMotion) {
        this(palette, scale, reducedMotion, MessageBundle.english("slides"), WIDE);
    }

    public ChartStyle(SlidePalette palette, double scale, boolean reducedMotion, MessageBundle words) {
        this(palette, scale, reducedMotion, words, WIDE);
    }

    /** Returns text that says which items of a total are shown, counted from 1. */
    public String range(int from, int to, int all) {
        return from == to ? words.text("chart.range_one", from, all) : words.text("chart.range", from, to, all);
    }

    /** Returns a run of an author's or a participant's text, hyphenated in the workshop's language. */
    public TextRun run(String text, Font font, Paint fill) {
        return new TextRun(text, font, fill, Hyphenation.of(words.tag()));
    }

    public FigureFormat figures() {
        return new FigureFormat(words);
    }
}
