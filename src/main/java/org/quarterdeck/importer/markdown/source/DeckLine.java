package org.quarterdeck.importer.markdown.source;

import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.workshop.parser.source.CodeFence;
import org.quarterdeck.workshop.parser.source.SourceLines;

/**
 * A line of a deck.
 *
 * @param number from 1
 * @param hidden whether it stands in a block of code or a comment, where no mark of a slide counts
 */
public record DeckLine(int number, String text, boolean code, boolean hidden) {

    public DeckLine with(String other) {
        return new DeckLine(number, other, code, hidden);
    }

    public boolean blank() {
        return text.isBlank();
    }

    /** Returns whether it holds just this, but for spaces at its end, and counts as a mark. */
    public boolean is(String mark) {
        return !hidden && text.stripTrailing().equals(mark);
    }

    public boolean matches(String pattern) {
        return !hidden && text.matches(pattern);
    }

    /** Returns the lines of a text. A block of code that nobody closed is none. */
    public static List<DeckLine> of(SourceLines source) {
        var lines = new ArrayList<DeckLine>();
        int at = 0;
        while (at < source.count()) {
            var text = source.get(at);
            var fence = fence(text);
            int close = fence.isEmpty() ? -1 : closing(source, at + 1, fence);
            if (close >= 0) {
                for (; at <= close; at++) {
                    lines.add(new DeckLine(at + 1, clean(source.get(at)), true, true));
                }
                continue;
            }
            lines.add(new DeckLine(at + 1, clean(text), false, false));
            int open = text.lastIndexOf("<!--");
            int end = open < 0 || text.indexOf("-->", open) >= 0 ? -1 : commentEnd(source, at + 1);
            for (at++; at <= end; at++) {
                lines.add(new DeckLine(at + 1, clean(source.get(at)), false, true));
            }
        }
        return lines;
    }

    /** Returns the marks that open a block of code, or an empty text. */
    private static String fence(String line) {
        var text = line.stripLeading();
        char mark = text.startsWith("```") ? '`' : text.startsWith("~~~") ? '~' : 0;
        if (mark == 0) {
            return "";
        }
        int end = 0;
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        return CodeFence.opening(text) == null ? "" : text.substring(0, end);
    }

    private static int closing(SourceLines source, int from, String fence) {
        for (int i = from; i < source.count(); i++) {
            var text = source.get(i).strip();
            if (text.length() >= fence.length() && text.startsWith(fence)
                    && text.chars().allMatch(c -> c == fence.charAt(0))) {
                return i;
            }
        }
        return -1;
    }

    private static int commentEnd(SourceLines source, int from) {
        for (int i = from; i < source.count(); i++) {
            if (source.get(i).contains("-->")) {
                return i;
            }
        }
        return -1;
    }

    /** Removes the signs that the cleaning marks places with. */
    private static String clean(String text) {
        return text.indexOf(SlideText.OPEN) < 0 && text.indexOf(SlideText.CLOSE) < 0
                ? text
                : text.replace(SlideText.OPEN, ' ').replace(SlideText.CLOSE, ' ');
    }
}
