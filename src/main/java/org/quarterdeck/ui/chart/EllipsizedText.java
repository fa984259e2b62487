package org.quarterdeck.ui.chart;

import java.text.BreakIterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextMeasure;
import org.quarterdeck.ui.text.TextRun;

/**
 * Text set in a limited number of lines. Text that is too long ends with an ellipsis, so that it never covers its
 * neighbours. A chart tries many widths and sizes, and the same ones for each phase of a vote: text that is too long by its
 * letters alone is not broken into lines, and what was set is kept for the next time.
 */
public final class EllipsizedText {

    /** The most letters of a label that are laid out. No label shows more, and layout takes time. */
    private static final int MOST_LETTERS = 400;
    /** The number of texts kept as they were set: some charts of twelve long options, in all sizes that these try. */
    private static final int KEPT = 1_000;
    /** How much wider letters may be one by one than set together in lines. */
    private static final double LOOSE = 1.03;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00AD\\u200B]+");

    private record Setting(TextRun words, double width, double leading, LineBreaking breaking) {}

    private static final ThreadLocal<Map<Setting, TextBlock>> SET = ThreadLocal
            .withInitial(() -> new LinkedHashMap<>(256, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Setting, TextBlock> eldest) {
                    return size() > KEPT;
                }
            });

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
        this.whole = wide && words.text().length() <= MOST_LETTERS ? inLines(words.text()) : null;
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
            var tried = inLines(text.substring(0, end).strip() + "…");
            if (tried != null) {
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

    /** Returns the text if it has no more lines than it may have. */
    private @Nullable TextBlock inLines(String text) {
        if (letters(text) > LOOSE * lines * width) {
            return null;
        }
        var tried = set(text);
        return tried.lines() <= lines ? tried : null;
    }

    /** Returns the width of all words side by side. */
    private double letters(String text) {
        return SPACES.splitAsStream(text).mapToDouble(word -> TextMeasure.width(words.font(), word)).sum();
    }

    private TextBlock set(String text) {
        var run = new TextRun(text, words.font(), words.fill(), words.hyphens());
        return SET.get().computeIfAbsent(new Setting(run, width, leading, breaking),
                setting -> TextBlock.of(List.of(run), width, leading, breaking));
    }
}
