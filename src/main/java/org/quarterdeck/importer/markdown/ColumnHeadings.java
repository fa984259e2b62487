package org.quarterdeck.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Keeps the headings of two columns beside each other where a slide has none above both: else the first would become that. */
final class ColumnHeadings {

    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*");

    private ColumnHeadings() {}

    /** Returns the lines with both headings as strong text, if both columns begin with one of the same level. */
    static List<String> alike(List<String> lines, String right) {
        int second = lines.indexOf(right);
        int left = firstWords(lines, 0);
        int other = firstWords(lines, second + 1);
        if (second < 0 || left >= second || other >= lines.size()) {
            return lines;
        }
        var one = HEADING.matcher(lines.get(left));
        var two = HEADING.matcher(lines.get(other));
        if (!one.matches() || !two.matches() || !one.group(1).equals(two.group(1))) {
            return lines;
        }
        var written = new ArrayList<>(lines);
        written.set(other, strong(two.group(2)) + (other + 1 < lines.size() && !lines.get(other + 1).isBlank() ? "\n" : ""));
        written.set(left, strong(one.group(2)) + (!lines.get(left + 1).isBlank() ? "\n" : ""));
        return written.stream().flatMap(line -> List.of(line.split("\n", -1)).stream()).toList();
    }

    private static String strong(String words) {
        return "**" + words.replace("**", "") + "**";
    }

    private static int firstWords(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }
}
