package org.quarterdeck.workshop.parser.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quarterdeck.workshop.parser.source.SourceLines;

/**
 * Decks that are written as speeches, as in iA Presenter: headings, pictures and lines that begin with a tab are on the slide,
 * and everything else is what the speaker says.
 */
public final class SpokenText {

    private static final Pattern ON_SLIDE = Pattern
            .compile("#{1,6} .*|!\\[.*|---\\s*|\\*\\*\\*\\s*|<!--.*|(?:```|~~~).*|\\|.*|\\[\\^[^\\]]+\\]:.*");
    private static final Pattern PICTURE = Pattern.compile("(?i)/?(\\S[^<>()]*\\.(?:png|jpe?g|gif|webp|svg))\\s*");
    private static final Pattern PICTURE_KEY = Pattern
            .compile("(?i)(?:caption|size|x|y|title|background|opacity|filter|autoplay|loop):.*");

    private SpokenText() {}

    /** Returns the deck with what is spoken as comments and what is shown as text, line by line. */
    public static String commented(String text) {
        var lines = text.lines().toList();
        int front = front(lines);
        var out = new ArrayList<>(lines.subList(0, front));
        boolean code = false;
        for (int i = front; i < lines.size(); i++) {
            var line = lines.get(i);
            code ^= line.stripLeading().startsWith("```");
            if (code || line.isBlank() || line.startsWith("\t") || ON_SLIDE.matcher(line).matches()) {
                out.add(code ? line : line.replaceFirst("^\\t+", ""));
            } else if (PICTURE.matcher(line).matches()) {
                out.add("![](<" + PICTURE.matcher(line).replaceFirst("$1") + ">)");
                for (; i + 1 < lines.size() && PICTURE_KEY.matcher(lines.get(i + 1)).matches(); i++) {
                    out.add("");
                }
            } else {
                out.add(spoken(lines, i, line));
            }
        }
        return String.join("\n", out) + "\n";
    }

    /** Returns where the text begins after the keys on top, if there are any. */
    private static int front(List<String> lines) {
        boolean keys = lines.size() > 2 && SourceLines.separates(lines.getFirst())
                && lines.get(1).matches("[A-Za-z][\\w-]*:.*");
        for (int i = 1; keys && i < lines.size(); i++) {
            if (SourceLines.separates(lines.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Returns a spoken line: the first of a paragraph begins a comment, the last ends it. */
    private static String spoken(List<String> lines, int at, String line) {
        boolean first = at == 0 || shown(lines.get(at - 1));
        boolean last = at + 1 == lines.size() || shown(lines.get(at + 1));
        return (first ? "<!-- " : "") + line.replace("-->", "→") + (last ? " -->" : "");
    }

    private static boolean shown(String line) {
        return line.isBlank() || line.startsWith("\t") || ON_SLIDE.matcher(line).matches() || PICTURE.matcher(line).matches();
    }
}
