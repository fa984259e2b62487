package org.quarterdeck.report;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks spans into lines that are no wider than asked. */
final class Wrapping {

    /** Columns on paper are wide enough for words to stay whole. */
    private static final String SOFT_HYPHEN = "\u00AD";

    private final Faces faces;
    private final double size;
    private final double width;
    private final List<List<Span>> lines = new ArrayList<>();
    private List<Span> line = new ArrayList<>();
    private double used;

    private Wrapping(Faces faces, double size, double width) {
        this.faces = faces;
        this.size = size;
        this.width = width;
    }

    static List<List<Span>> lines(Faces faces, List<Span> spans, double size, double width) throws IOException {
        var wrapping = new Wrapping(faces, size, width);
        for (var span : spans) {
            wrapping.add(span);
        }
        wrapping.end();
        return wrapping.lines;
    }

    private void add(Span span) throws IOException {
        var text = span.text().replace(SOFT_HYPHEN, "");
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

    private void put(String word, Span span) throws IOException {
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

    /** How much of a word that is wider than a line fits into one. */
    private int fitting(String word, Span span) throws IOException {
        int at = word.offsetByCodePoints(0, 1);
        while (at < word.length() && faces.width(word.substring(0, word.offsetByCodePoints(at, 1)), span.face(), size) <= width) {
            at = word.offsetByCodePoints(at, 1);
        }
        return at;
    }

    private void append(String word, Span span) throws IOException {
        if (word.isEmpty()) {
            return;
        }
        var last = line.isEmpty() ? null : line.getLast();
        if (last != null && last.face() == span.face() && last.colour().equals(span.colour())) {
            line.set(line.size() - 1, new Span(last.text() + word, last.face(), last.colour()));
        } else {
            line.add(new Span(word, span.face(), span.colour()));
        }
        used += faces.width(word, span.face(), size);
    }

    private void end() {
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
    }
}
