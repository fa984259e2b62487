package org.quarterdeck.workshop.parser.source;

import java.util.ArrayList;
import java.util.List;

/** The lines of a file with any line ends: LF, CRLF or CR. Lines are counted from 0. */
public final class SourceLines {

    private final List<String> lines;

    private SourceLines(List<String> lines) {
        this.lines = lines;
    }

    /** Splits a text into lines. A byte order mark is dropped, and the last line end does not begin another line. */
    public static SourceLines of(String text) {
        var lines = new ArrayList<String>();
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(text.substring(start, i));
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return new SourceLines(lines);
    }

    public int count() {
        return lines.size();
    }

    public String get(int line) {
        return lines.get(line);
    }

    public List<String> between(int from, int to) {
        return lines.subList(from, to);
    }

    public boolean blank(int line) {
        return lines.get(line).isBlank();
    }

    /** Whether the line holds only {@code ---}. */
    public boolean separates(int line) {
        return separates(lines.get(line));
    }

    /** Whether a line holds only {@code ---}. */
    public static boolean separates(String line) {
        return line.startsWith("---") && line.length() - 3 == trailingSpace(line);
    }

    private static int trailingSpace(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
            end--;
        }
        return text.length() - end;
    }
}
