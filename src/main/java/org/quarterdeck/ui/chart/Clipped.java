package org.quarterdeck.ui.chart;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import org.quarterdeck.ui.kit.Breaking;
import org.quarterdeck.ui.kit.Run;
import org.quarterdeck.ui.kit.TextBlock;

/**
 * Words set into no more lines than that; what is too long ends with an ellipsis, so that it never lies over its neighbours.
 *
 * @param cut whether something was left out
 */
record Clipped(TextBlock block, boolean cut) {

    /** No label is longer than that: setting more of it would only take time. */
    private static final int MOST_LETTERS = 400;

    static Clipped of(String text, Font font, Paint fill, double width, double leading, int lines, Breaking breaking) {
        var whole = text.length() <= MOST_LETTERS ? set(text, font, fill, width, leading, breaking) : null;
        if (whole != null && whole.lines() <= lines) {
            return new Clipped(whole, false);
        }
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int low = 0;
        int high = Math.min(text.length(), MOST_LETTERS);
        var best = set("…", font, fill, width, leading, breaking);
        while (low < high) {
            int middle = (low + high + 1) / 2;
            int end = letters.isBoundary(middle) ? middle : Math.max(0, letters.preceding(middle));
            var block = set(text.substring(0, end).strip() + "…", font, fill, width, leading, breaking);
            if (block.lines() <= lines) {
                best = block;
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return new Clipped(best, true);
    }

    /** Lines that are read from the right begin at the right of their own block, not of all the room there is. */
    static double align(TextBlock block, double align) {
        return align == 0 && block.rightToLeft() ? 1 : align;
    }

    private static TextBlock set(String text, Font font, Paint fill, double width, double leading, Breaking breaking) {
        return TextBlock.of(List.of(new Run(text, font, fill)), width, leading, breaking);
    }
}
