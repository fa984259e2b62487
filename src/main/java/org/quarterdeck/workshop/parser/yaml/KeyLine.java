package org.quarterdeck.workshop.parser.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quarterdeck.workshop.parser.source.SourceLines;

/** Recognizes lines that look like {@code key:} and so begin a block of keys rather than text. */
public final class KeyLine {

    private static final Pattern KEY = Pattern
            .compile("(?:[\\p{L}_][\\p{L}\\p{M}\\p{N}_-]*|\"[^\"]+\"|'[^']+')[ \\t]*:(?:[ \\t].*)?");
    private static final Pattern EMPTY_VALUE = Pattern.compile("[^:]*:[ \\t]*(?:#.*)?");
    private static final Pattern CLUMSY = Pattern.compile("\\s*([A-Za-z]+)\\s*:.*");

    private KeyLine() {}

    /**
     * Returns whether a line looks like a key. This includes known keys that are indented or have no space after the colon,
     * so that they are reported.
     */
    public static boolean looksLikeKey(String line) {
        if (KEY.matcher(line).matches()) {
            return true;
        }
        var clumsy = CLUMSY.matcher(line);
        return clumsy.matches() && KnownKeys.knows(clumsy.group(1));
    }

    /** Returns whether a line begins with a known key. */
    public static boolean known(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && KEY.matcher(line).matches() && KnownKeys.knows(line.substring(0, colon).strip());
    }

    /** Returns the key at the beginning of a line, without quotes. */
    public static String name(String line) {
        int colon = line.indexOf(':');
        return (colon < 0 ? line : line.substring(0, colon)).strip().replaceAll("^[\"']|[\"']$", "");
    }

    static boolean begins(String line) {
        return KEY.matcher(line).matches() || (!line.startsWith(" ") && looksLikeKey(line));
    }

    /** Returns the lines in a range that begin a key. */
    public static List<Integer> starts(SourceLines lines, int from, int to) {
        var starts = new ArrayList<Integer>();
        for (int i = from; i < to; i++) {
            if (begins(lines.get(i))) {
                starts.add(i);
            }
        }
        return starts;
    }

    /**
     * Returns the plausible end of an unclosed block of keys: before the first line that can only be text. Headings and empty
     * lines above it belong to the text.
     */
    public static int plausibleEnd(SourceLines lines, int from, int to) {
        int end = from;
        boolean listMayFollow = false;
        for (int i = from; i < to; i++) {
            var line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (begins(line)) {
                listMayFollow = EMPTY_VALUE.matcher(line).matches();
            } else if (!(line.startsWith(" ") || line.startsWith("\t") || (listMayFollow && line.startsWith("- ")))) {
                break;
            }
            end = i + 1;
        }
        return end;
    }

    /** Returns whether the rest is only empty lines and comments. */
    public static boolean onlyComments(SourceLines lines, int from, int to) {
        return lines.between(from, to).stream().allMatch(l -> l.isBlank() || l.startsWith("#"));
    }
}
