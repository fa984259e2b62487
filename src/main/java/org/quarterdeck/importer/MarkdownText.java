package org.quarterdeck.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes plain text in Markdown, so that it is shown as it stands. */
public final class MarkdownText {

    private MarkdownText() {}

    /** Returns words on a line of their own, with the signs that Markdown would read kept from it. */
    public static String line(String words) {
        return begun(within(words));
    }

    /** Returns a line of Markdown that begins with text, with signs at its start kept from being a heading, a list or notes. */
    public static String begun(String line) {
        return line.replaceFirst("^(#{1,6}|[-+=]|:{3,}|\\?{3})", "\\\\$1").replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2")
                .replaceFirst("(?i)^(notes?):", "$1\\\\:");
    }

    /** Returns words within a line. */
    public static String within(String words) {
        return words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip().replaceAll("([\\\\`*_\\[\\]<>|~$^])", "\\\\$1");
    }

    /** Returns several lines, each on its own. */
    public static String lines(String text) {
        return text.lines().map(MarkdownText::line).collect(Collectors.joining("  \n"));
    }

    /** Returns a table whose first row is its head; its cells are Markdown already. */
    public static List<String> table(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        var lines = new ArrayList<String>();
        for (var row : rows) {
            var cells = new ArrayList<>(row);
            while (cells.size() < width) {
                cells.add("");
            }
            lines.add("| " + String.join(" | ", cells) + " |");
            if (lines.size() == 1) {
                lines.add("|" + " --- |".repeat(width));
            }
        }
        return lines;
    }
}
