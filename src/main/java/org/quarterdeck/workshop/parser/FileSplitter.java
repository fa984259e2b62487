package org.quarterdeck.workshop.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.parser.source.BodyScanner;
import org.quarterdeck.workshop.parser.source.CodeFenceEnds;
import org.quarterdeck.workshop.parser.source.DiagnosticCollector;
import org.quarterdeck.workshop.parser.source.SegmentSource;
import org.quarterdeck.workshop.parser.source.SegmentSource.Span;
import org.quarterdeck.workshop.parser.source.SourceLines;
import org.quarterdeck.workshop.parser.source.SourcePosition;
import org.quarterdeck.workshop.parser.yaml.KeyLine;
import org.quarterdeck.workshop.parser.yaml.KnownKeys;
import org.quarterdeck.workshop.parser.yaml.YamlReader;

/** Splits a file into the workshop's keys and the sources of its segments. */
final class FileSplitter {

    private static final Pattern HEADING = Pattern.compile("#{1,6} +\\S.*");

    private final SourceLines lines;
    private final DiagnosticCollector faults;
    private final List<SegmentSource> stretches = new ArrayList<>();
    private @Nullable Span front;
    private int frontOpen = -1;
    private int frontClose = -1;

    FileSplitter(SourceLines lines, DiagnosticCollector faults) {
        this.lines = lines;
        this.faults = faults;
        int body = frontMatter();
        segments(frontClose, body);
    }

    /** Returns the lines of the workshop's keys, or null. */
    @Nullable
    Span front() {
        return front;
    }

    /** Returns the position at which a missing key of the workshop is reported. */
    SourcePosition frontOpening() {
        return frontOpen < 0 ? SourcePosition.START : SourcePosition.atIndex(frontOpen);
    }

    /** Returns the segments; empty if the file holds only the workshop's keys. */
    List<SegmentSource> stretches() {
        return stretches;
    }

    private int frontMatter() {
        int top = 0;
        while (top < lines.count() && lines.blank(top)) {
            top++;
        }
        if (top == lines.count() || !lines.separates(top) || !opensFrontMatter(top)) {
            return 0;
        }
        frontOpen = top;
        var block = block(top);
        front = block.keys();
        frontClose = block.closed() ? block.body() - 1 : -1;
        return block.body();
    }

    /**
     * Returns whether a line opens the workshop's keys. Comments may precede the first key, but a heading above text with a
     * colon is a segment.
     */
    private boolean opensFrontMatter(int open) {
        int first = open + 1;
        boolean comments = false;
        while (first < lines.count() && (lines.blank(first) || lines.get(first).startsWith("#"))) {
            comments |= !lines.blank(first);
            first++;
        }
        if (first == lines.count() || lines.separates(first)) {
            return first < lines.count() && !comments;
        }
        int close = nextSeparator(first);
        return KeyLine.looksLikeKey(lines.get(first)) && (!comments
                || lines.between(first, close < 0 ? lines.count() : close).stream().anyMatch(l -> l.startsWith("title:")));
    }

    private void segments(int above, int start) {
        var fences = new CodeFenceEnds(lines);
        int open = above;
        int from = start;
        while (true) {
            Span keys = null;
            if (open >= 0 && keysFollow(open)) {
                var block = block(open);
                keys = block.keys();
                from = block.body();
            }
            var body = new BodyScanner(lines, fences, faults, from);
            var stretch = new SegmentSource(open, open >= 0 && open != frontClose, keys, body.text(), body.notes());
            int end = body.end();
            boolean nothingAbove = stretches.isEmpty() && open == frontClose;
            if (!(nothingAbove && stretch.empty())) {
                stretches.add(stretch);
                warnOfKeysBelowAGap(stretch);
            }
            if (end == lines.count()) {
                return;
            }
            open = end;
            from = end + 1;
        }
    }

    /**
     * Returns whether a segment's keys follow. Below the workshop's keys a first line with a colon is text, unless it is a
     * known key in a closed block.
     */
    private boolean keysFollow(int open) {
        int first = open + 1;
        if (first >= lines.count() || !KeyLine.looksLikeKey(lines.get(first))) {
            return false;
        }
        return open != frontClose || (KeyLine.known(lines.get(first)) && nextSeparator(first) >= 0);
    }

    private record Block(@Nullable Span keys, int body, boolean closed) {}

    private Block block(int open) {
        int from = open + 1;
        int close = nextSeparator(from);
        int limit = close < 0 ? lines.count() : close;
        int end = KeyLine.plausibleEnd(lines, from, limit);
        if (close >= 0 && (KeyLine.onlyComments(lines, end, close) || YamlReader.readable(lines, from, close))) {
            if (open == frontOpen || !holdsHeadingsAndNoKnownKey(from, close)) {
                return new Block(new Span(from, close), close + 1, true);
            }
            faults.warning(SourcePosition.atIndex(from), "this looks like a key, but none that there is, and is shown as text "
                    + "with the heading below it: put an empty line above it, or take the `# …` out of the keys");
            return new Block(null, from, false);
        }
        faults.error(SourcePosition.atIndex(open), "the keys that begin here aren't closed: put a line `---` after line " + end
                + " (or, if this is text, an empty line before it)");
        boolean text = KeyLine.starts(lines, from, end).stream().noneMatch(i -> KnownKeys.knows(KeyLine.name(lines.get(i))));
        return text ? new Block(null, from, false) : new Block(new Span(from, end), end, false);
    }

    /**
     * Returns whether this is text that happens to begin with a word and a colon. As keys, its headings would be lost as
     * comments.
     */
    private boolean holdsHeadingsAndNoKnownKey(int from, int to) {
        return lines.between(from, to).stream().anyMatch(l -> HEADING.matcher(l).matches())
                && KeyLine.starts(lines, from, to).stream().noneMatch(i -> KnownKeys.knows(KeyLine.name(lines.get(i))));
    }

    private void warnOfKeysBelowAGap(SegmentSource stretch) {
        var body = stretch.body();
        int first = 0;
        while (first < body.lines().size() && body.lines().get(first).isBlank()) {
            first++;
        }
        if (stretch.keys() == null && stretch.open() >= 0 && first > 0 && first < body.lines().size()
                && KeyLine.known(body.lines().get(first))) {
            faults.warning(SourcePosition.atIndex(body.firstLine() + first),
                    "this looks like a key but is shown as text: keys stand right below the `---`, with no empty line between");
        }
    }

    private int nextSeparator(int from) {
        for (int i = from; i < lines.count(); i++) {
            if (lines.separates(i)) {
                return i;
            }
        }
        return -1;
    }
}
