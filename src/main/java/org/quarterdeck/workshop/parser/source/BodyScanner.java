package org.quarterdeck.workshop.parser.source;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Scans a segment's text to the {@code ---} that ends it, skipping code blocks and comments, which may contain such a line.
 * Removes comments and other notes, so that they never reach a screen, and keeps them as the notes.
 */
public final class BodyScanner {

    /** The replacement of a comment within a line, which keeps columns right. No text may contain this character. */
    static final char GAP = '\uFDD0';

    private final SourceLines lines;
    private final CodeFenceEnds fences;
    private final DiagnosticCollector faults;
    private final int from;
    private final List<String> text = new ArrayList<>();
    private final BitSet code = new BitSet();
    private final List<SourceExcerpt> notes = new ArrayList<>();
    private int end;

    public BodyScanner(SourceLines lines, CodeFenceEnds fences, DiagnosticCollector faults, int from) {
        this.lines = lines;
        this.fences = fences;
        this.faults = faults;
        this.from = from;
        int at = from;
        while (at < lines.count() && !lines.separates(at)) {
            var fence = CodeFence.opening(lines.get(at));
            at = fence != null ? code(at, fence) : prose(at);
        }
        this.end = Math.min(at, lines.count());
        notes.addAll(new ForeignNotes(text, code, from, faults).take());
        notes.sort(comparingInt(SourceExcerpt::firstLine).thenComparingInt(SourceExcerpt::firstIndent));
    }

    /** Returns the line of the {@code ---} that ends it, or the number of lines. */
    public int end() {
        return end;
    }

    public SourceExcerpt text() {
        return new SourceExcerpt(text, from, 0, 0);
    }

    /** Returns the notes in the order written. */
    public List<SourceExcerpt> notes() {
        return notes;
    }

    private int code(int open, CodeFence fence) {
        var end = fences.find(open, fence);
        int next = end.close() + 1;
        if (end.close() < 0) {
            faults.warning(SourcePosition.atIndex(open), "the code block that begins here isn't closed: end it with a line of "
                    + String.valueOf(fence.mark()).repeat(fence.length()) + "; it is taken to end with this segment");
            next = end.separator();
        }
        code.set(text.size(), text.size() + next - open);
        text.addAll(lines.between(open, next));
        return next;
    }

    /** Removes the comments of a line, and of the lines below if one continues there. Returns the next line to read. */
    private int prose(int first) {
        int at = first;
        var line = new StringBuilder(lines.get(at));
        var spans = new CodeSpans(lines.get(at));
        int column = 0;
        for (int open = opening(line, column, spans); open >= 0; open = opening(line, column, spans)) {
            var comment = CommentScanner.find(lines, at, open);
            int indent = lines.get(at).codePointCount(0, open + 4);
            note(comment.text(lines, at, open + 4), at, indent);
            if (!comment.closed()) {
                faults.warning(new SourcePosition(at + 1, indent - 3),
                        "the comment that begins here isn't closed: end it with `-->`; "
                                + "it is taken to end with this segment");
                flush(line.delete(open, line.length()));
                return blankLines(at + 1, comment.line());
            }
            if (comment.line() > at) {
                flush(line.delete(open, line.length()));
                blankLines(at + 1, comment.line());
                at = comment.line();
                line = new StringBuilder(lines.get(at));
                spans = new CodeSpans(lines.get(at));
                open = 0;
            }
            for (int i = open; i < comment.column(); i++) {
                line.setCharAt(i, GAP);
            }
            column = comment.column();
        }
        flush(line);
        return at + 1;
    }

    private void note(List<String> comment, int line, int indent) {
        if (!DirectiveComment.matches(comment)) {
            notes.add(SourceExcerpt.unindented(comment, line, indent));
        }
    }

    private int blankLines(int first, int to) {
        for (int i = first; i < to; i++) {
            text.add("");
        }
        return to;
    }

    private static int opening(StringBuilder line, int column, CodeSpans spans) {
        int open = line.indexOf("<!--", column);
        while (open >= 0) {
            int after = spans.after(open, column);
            if (after == open && !escaped(line, open)) {
                return open;
            }
            open = line.indexOf("<!--", Math.max(after, open + 1));
        }
        return -1;
    }

    private static boolean escaped(StringBuilder line, int place) {
        int strokes = 0;
        while (place - strokes > 0 && line.charAt(place - strokes - 1) == '\\') {
            strokes++;
        }
        return strokes % 2 == 1;
    }

    public static String withoutGaps(String text) {
        return text.indexOf(GAP) < 0 ? text : text.replace(String.valueOf(GAP), "");
    }

    private void flush(StringBuilder line) {
        int length = line.length();
        boolean gap = line.indexOf(String.valueOf(GAP)) >= 0;
        while (gap && length > 0 && (line.charAt(length - 1) == GAP || line.charAt(length - 1) == ' ')) {
            length--;
        }
        text.add(line.substring(0, length));
    }
}
