package org.quarterdeck.workshop.parser.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The end of a comment: a line from 0 and the column after it. An unclosed comment ends before the {@code ---} at that line.
 */
public record CommentScanner(int line, int column, boolean closed) {

    /**
     * Returns the end of the comment that opens at a column. A comment that continues over a {@code ---} into the next
     * comment counts as unclosed, or a segment would be lost in it.
     */
    public static CommentScanner find(SourceLines lines, int open, int column) {
        var first = lines.get(open);
        int content = column + 4;
        if (first.startsWith(">", content) || first.startsWith("->", content)) {
            return new CommentScanner(open, first.indexOf('>', content) + 1, true);
        }
        int separator = -1;
        for (int i = open; i < lines.count(); i++) {
            var line = lines.get(i);
            int close = line.indexOf("-->", i == open ? content : 0);
            int nested = separator < 0 ? -1 : line.indexOf("<!--");
            if (nested >= 0 && (close < 0 || nested < close)) {
                return new CommentScanner(separator, 0, false);
            }
            if (close >= 0) {
                return new CommentScanner(i, close + 3, true);
            }
            separator = separator < 0 && i > open && lines.separates(i) ? i : separator;
        }
        return new CommentScanner(separator < 0 ? lines.count() : separator, 0, false);
    }

    /** Returns the text of the comment by line. */
    List<String> text(SourceLines lines, int open, int content) {
        var text = new ArrayList<String>();
        for (int i = open; i <= Math.min(line, lines.count() - 1); i++) {
            var whole = lines.get(i);
            int from = i == open ? content : 0;
            int to = i < line ? whole.length() : closed ? column - 3 : 0;
            text.add(i == line && !closed ? "" : whole.substring(Math.min(from, to), to));
        }
        return text;
    }
}
