package org.quarterdeck.report.pdf;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Breaks spans into lines of a given width. */
final class LineWrapper {

    /** More than one empty line: somebody leant on a key, and the paper is not for that. */
    private static final Pattern BLANK_LINES = Pattern.compile("(?:[^\\S\\n]*\\R){3,}");
    /** Removed, since columns of a page are wide enough for whole words. */
    private static final String SOFT_HYPHEN = "\u00AD";

    private final DocumentFonts faces;
    private final double size;
    private final double width;
    private final List<List<StyledSpan>> lines = new ArrayList<>();
    private List<StyledSpan> line = new ArrayList<>();
    private double used;

    private LineWrapper(DocumentFonts faces, double size, double width) {
        this.faces = faces;
        this.size = size;
        this.width = width;
    }

    static List<List<StyledSpan>> lines(DocumentFonts faces, List<StyledSpan> spans, double size, double width)
            throws IOException {
        var wrapping = new LineWrapper(faces, size, width);
        for (var span : spans) {
            wrapping.add(span);
        }
        wrapping.end();
        return wrapping.lines;
    }

    private void add(StyledSpan span) throws IOException {
        var text = BLANK_LINES.matcher(span.text().replace(SOFT_HYPHEN, "")).replaceAll("\n\n");
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            var word = text.substring(from, to);
            put(word.replace("\n", ""), span);
            if (word.endsWith("\n")) {
                end();
            }
        }
    }

    private void put(String word, StyledSpan span) throws IOException {
        if (used > 0 && used + faces.width(word.stripTrailing(), span.face(), size) > width) {
            end();
        }
        var left = word;
        while (faces.width(left.stripTrailing(), span.face(), size) > width && left.codePointCount(0, left.length()) > 1) {
            int fits = fitting(left, span);
            append(left.substring(0, fits), span);
            end();
            left = left.substring(fits);
        }
        append(left, span);
    }

    /** Returns how much of a word that is wider than a line fits on one. */
    private int fitting(String word, StyledSpan span) throws IOException {
        int at = word.offsetByCodePoints(0, 1);
        while (at < word.length() && faces.width(word.substring(0, word.offsetByCodePoints(at, 1)), span.face(), size) <= width) {
            at = word.offsetByCodePoints(at, 1);
        }
        return at;
    }

    private void append(String word, StyledSpan span) throws IOException {
        if (word.isEmpty()) {
            return;
        }
        var last = line.isEmpty() ? null : line.getLast();
        if (last != null && last.face() == span.face() && last.colour().equals(span.colour())) {
            line.set(line.size() - 1, new StyledSpan(last.text() + word, last.face(), last.colour()));
        } else {
            line.add(new StyledSpan(word, span.face(), span.colour()));
        }
        used += faces.width(word, span.face(), size);
    }

    private void end() {
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
    }
}
