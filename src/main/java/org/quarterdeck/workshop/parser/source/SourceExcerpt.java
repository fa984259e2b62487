package org.quarterdeck.workshop.parser.source;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.SourceSpan;

/**
 * An excerpt of Markdown with its position in the file.
 *
 * @param firstLine the line of the file, from 0
 * @param firstIndent the number of characters before its first line
 * @param indent the number of characters before each of the others
 */
public record SourceExcerpt(List<String> lines, int firstLine, int firstIndent, int indent) {

    /** Returns the lines of a comment without their common indent, which Markdown would take for code. */
    static SourceExcerpt unindented(List<String> lines, int firstLine, int firstIndent) {
        int least = Integer.MAX_VALUE;
        for (var line : lines.subList(1, lines.size())) {
            least = line.isBlank() ? least : Math.min(least, indentOf(line));
        }
        int indent = lines.size() == 1 || least == Integer.MAX_VALUE ? 0 : least;
        int lead = indentOf(lines.getFirst());
        var cut = new ArrayList<String>();
        cut.add(lines.getFirst().substring(lead));
        for (var line : lines.subList(1, lines.size())) {
            cut.add(line.substring(Math.min(indent, indentOf(line))));
        }
        return new SourceExcerpt(cut, firstLine, firstIndent + lead, indent);
    }

    private static int indentOf(String line) {
        int i = 0;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    /** Returns the first line of this text alone, or -1. Lines of fenced code don't count. */
    public int lineOf(String wanted) {
        CodeFence fence = null;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (fence == null && line.strip().equals(wanted)) {
                return i;
            }
            fence = fence == null ? CodeFence.opening(line) : fence.closedBy(line) ? null : fence;
        }
        return -1;
    }

    /** Returns the lines before one. */
    public SourceExcerpt above(int line) {
        return new SourceExcerpt(lines.subList(0, line), firstLine, firstIndent, indent);
    }

    /** Returns the lines after one. */
    public SourceExcerpt below(int line) {
        return new SourceExcerpt(lines.subList(line + 1, lines.size()), firstLine + line + 1, indent, indent);
    }

    boolean blank() {
        return lines.stream().allMatch(String::isBlank);
    }

    public String text() {
        return String.join("\n", lines);
    }

    /** Returns the text of the first span, to the end of its line. */
    public String source(List<SourceSpan> spans) {
        if (spans.isEmpty() || spans.getFirst().getLineIndex() >= lines.size()) {
            return "";
        }
        var line = lines.get(spans.getFirst().getLineIndex());
        return line.substring(Math.min(line.length(), spans.getFirst().getColumnIndex()));
    }

    /** Returns the position of the first span in the file. */
    public SourcePosition place(List<SourceSpan> spans) {
        if (spans.isEmpty()) {
            return SourcePosition.atIndex(firstLine);
        }
        int at = Math.min(spans.getFirst().getLineIndex(), Math.max(0, lines.size() - 1));
        var line = lines.get(at);
        int column = line.codePointCount(0, Math.min(spans.getFirst().getColumnIndex(), line.length()));
        return new SourcePosition(firstLine + at + 1, (at == 0 ? firstIndent : indent) + column + 1);
    }
}
