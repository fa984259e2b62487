package org.quarterdeck.importer.markdown.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds marks of the form {@code name[content]} in a text, whose content may hold brackets itself. */
public final class BracketMarks {

    /** A mark: where it begins, its name, its content, and the place after it. */
    public record Mark(int start, String name, String content, int end) {}

    /** Writes what stands in place of a mark. */
    public interface Replacement {

        String of(Mark mark);
    }

    private static final int DEEPEST = 12;

    private BracketMarks() {}

    /** Returns the outermost marks; the first group of the opening pattern is the name, and it ends before the bracket. */
    public static List<Mark> in(String text, Pattern opening) {
        var marks = new ArrayList<Mark>();
        var matcher = opening.matcher(text);
        int at = 0;
        while (at <= text.length() && matcher.find(at)) {
            int close = closing(text, matcher.end());
            if (close >= 0) {
                marks.add(new Mark(matcher.start(), matcher.group(1), text.substring(matcher.end() + 1, close), close + 1));
            }
            at = close >= 0 ? close + 1 : Math.max(matcher.end(), at + 1);
        }
        return marks;
    }

    /** Replaces all marks, the inner ones first seen as text of the outer. */
    public static String replace(String text, Pattern opening, Replacement replacement) {
        var whole = text;
        for (int i = 0; i < DEEPEST; i++) {
            var marks = in(whole, opening);
            if (marks.isEmpty()) {
                return whole;
            }
            var out = new StringBuilder();
            int from = 0;
            for (var mark : marks) {
                out.append(whole, from, mark.start()).append(replacement.of(mark));
                from = mark.end();
            }
            whole = out.append(whole.substring(from)).toString();
        }
        return whole;
    }

    /** Returns the place of the bracket that closes the one at a place, or -1. */
    private static int closing(String text, int open) {
        if (open >= text.length() || text.charAt(open) != '[') {
            return -1;
        }
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
