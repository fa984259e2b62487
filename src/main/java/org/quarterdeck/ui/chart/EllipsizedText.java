package org.quarterdeck.ui.chart;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextMeasure;
import org.quarterdeck.ui.text.TextRun;

/**
 * Text set in a limited number of lines. Text that is too long ends with an ellipsis, so that it never covers its
 * neighbours.
 */
public final class EllipsizedText {

    /** The most letters of a label that are laid out. No label shows more, and layout takes time. */
    private static final int MOST_LETTERS = 400;

    private final TextRun words;
    private final double width;
    private final double leading;
    private final int lines;
    private final LineBreaking breaking;
    private final @Nullable TextBlock whole;
    private @Nullable TextBlock block;

    private EllipsizedText(TextRun words, double width, double leading, int lines, LineBreaking breaking) {
        this.words = words;
        this.width = width;
        this.leading = leading;
        this.lines = lines;
        this.breaking = breaking;
        boolean wide = width > words.font().getSize() || TextMeasure.width(words.font(), words.text()) <= width;
        var all = wide && words.text().length() <= MOST_LETTERS ? set(words.text()) : null;
        this.whole = all != null && all.lines() <= lines ? all : null;
    }

    public static EllipsizedText of(TextRun words, double width, double leading, int lines, LineBreaking breaking) {
        return new EllipsizedText(words, width, leading, lines, breaking);
    }

    /** Returns whether some text is left out or a word is cut. */
    public boolean cut() {
        return whole == null || !whole.cutWord().isEmpty();
    }

    /** Returns whether a word is broken because no line is wide enough for it. */
    public boolean squeezed() {
        return whole == null || whole.squeezed();
    }

    /**
     * Returns the text as laid out. Cutting takes time, so callers that can do without it check {@link #cut} first.
     */
    public TextBlock block() {
        var made = whole != null ? whole : block;
        if (made == null) {
            made = cutShort();
            block = made;
        }
        return made;
    }

    private TextBlock cutShort() {
        var text = words.text();
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int low = 0;
        int high = width > words.font().getSize() ? Math.min(text.length(), MOST_LETTERS) : 0;
        var best = set("…");
        while (low < high) {
            int middle = (low + high + 1) / 2;
            int end = letters.isBoundary(middle) ? middle : Math.max(0, letters.preceding(middle));
            var tried = set(text.substring(0, end).strip() + "…");
            if (tried.lines() <= lines) {
                best = tried;
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return best;
    }

    /**
     * Returns the alignment for a block. Right-to-left lines align to the right edge of their own block rather than of
     * the space available.
     */
    public static double align(TextBlock block, double align) {
        return align == 0 && block.rightToLeft() ? 1 : align;
    }

    private TextBlock set(String text) {
        return TextBlock.of(List.of(new TextRun(text, words.font(), words.fill(), words.hyphens())), width, leading, breaking);
    }
}
