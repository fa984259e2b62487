package org.quarterdeck.ui.slide;

import org.quarterdeck.ui.kit.Fonts;
import org.quarterdeck.ui.kit.TextBlock;

/** The quiet line at the bottom: the workshop's own words, and the slide's number. */
final class Footer {

    private Footer() {}

    static void put(Sheet sheet, SlideMoment moment) {
        var words = moment.workshop().footer();
        if (words != null) {
            left(sheet, words);
        }
        right(sheet, String.valueOf(moment.index() + 1));
    }

    static void left(Sheet sheet, String words) {
        sheet.putOn(line(sheet, words), sheet.shape.margin(), Sheet.FOOTER_BASELINE, 0);
    }

    static void right(Sheet sheet, String words) {
        sheet.putOn(line(sheet, words), sheet.shape.right(), Sheet.FOOTER_BASELINE, 1);
    }

    private static TextBlock line(Sheet sheet, String words) {
        return TextBlock.line(sheet.run(words, Fonts.text(Sheet.FOOTER), sheet.palette.muted()));
    }
}
