package org.quarterdeck.workshop.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.quarterdeck.workshop.parser.source.SourceLines;
import org.quarterdeck.workshop.parser.yaml.KeyLine;

/** The kind of each line of a workshop, for its colour in an editor. Made anew for each letter typed, so it reads nothing twice. */
public final class LineKinds {

    /** The kinds of line. */
    public enum Kind {
        SEPARATOR, KEY, HEADING, LIST, TABLE, QUOTE, CODE, NOTE, TEXT
    }

    private static final Pattern HEADING = Pattern.compile("#{1,6}(?: .*)?");
    private static final Pattern ITEM = Pattern.compile("(?:[-*+]|\\d{1,9}[.)])(?: .*)?");

    private LineKinds() {}

    /** Returns the kind of each of a number of lines. */
    public static List<Kind> of(int count, IntFunction<String> lines) {
        var kinds = new ArrayList<Kind>(count);
        boolean keys = false;
        boolean begun = false;
        boolean header = false;
        boolean note = false;
        String fence = "";
        for (int i = 0; i < count; i++) {
            var line = lines.apply(i);
            begun |= i > 0 && !lines.apply(i - 1).isBlank();
            if (!fence.isEmpty()) {
                kinds.add(Kind.CODE);
                fence = line.strip().startsWith(fence) ? "" : fence;
            } else if (note && !SourceLines.separates(line)) {
                kinds.add(Kind.NOTE);
                note = !line.contains("-->");
            } else if (SourceLines.separates(line)) {
                note = false;
                keys = (!keys || header) && i + 1 < count && KeyLine.looksLikeKey(lines.apply(i + 1));
                // The workshop's own keys may be followed by those of the first slide.
                header = keys && !begun;
                kinds.add(Kind.SEPARATOR);
            } else if (keys) {
                kinds.add(Kind.KEY);
            } else {
                var kind = text(line);
                kinds.add(kind);
                fence = kind == Kind.CODE ? line.strip().substring(0, 3) : "";
                note = kind == Kind.NOTE && line.lastIndexOf("-->") < line.lastIndexOf("<!--");
            }
        }
        return kinds;
    }

    private static Kind text(String line) {
        var words = line.stripLeading();
        if (words.startsWith("```") || words.startsWith("~~~")) {
            return Kind.CODE;
        }
        if (words.startsWith("<!--")) {
            return Kind.NOTE;
        }
        if (HEADING.matcher(words).matches()) {
            return Kind.HEADING;
        }
        if (words.startsWith("|")) {
            return Kind.TABLE;
        }
        if (words.startsWith(">")) {
            return Kind.QUOTE;
        }
        return ITEM.matcher(words).matches() ? Kind.LIST : Kind.TEXT;
    }
}
