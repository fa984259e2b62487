package org.quarterdeck.workshop.parser.source;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.SourceSpan;

/**
 * Markdown cut out of the file, which still knows where it came from.
 *
 * @param firstLine of the file, from 0
 * @param firstIndent how many characters stand before its first line
 * @param indent how many stand before each of the others
 */
public record SourceExcerpt(List<String> lines, int firstLine, int firstIndent, int indent) {

    /** The lines of a comment without what indents them all, which Markdown would take for code. */
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

    boolean blank() {
        return lines.stream().allMatch(String::isBlank);
    }

    public String text() {
        return String.join("\n", lines);
    }

    /** The text of the first of these spans, to the end of its line. */
    public String source(List<SourceSpan> spans) {
        if (spans.isEmpty() || spans.getFirst().getLineIndex() >= lines.size()) {
            return "";
        }
        var line = lines.get(spans.getFirst().getLineIndex());
        return line.substring(Math.min(line.length(), spans.getFirst().getColumnIndex()));
    }

    /** Where the first of these spans begins in the file. */
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
