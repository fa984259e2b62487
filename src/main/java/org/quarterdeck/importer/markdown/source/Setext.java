package org.quarterdeck.importer.markdown.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes headings that are underlined with {@code #} instead, since a line of hyphens ends a segment here. */
public final class Setext {

    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-+)[ \\t]*");
    /** Lines that are no paragraph, so that what follows underlines nothing. */
    private static final Pattern OTHER = Pattern.compile(
            "\\s*|(?: {4,}|\\t).*|\\s{0,3}(?:#{1,6}\\s|>|[-*+]\\s|\\d{1,9}[.)]\\s|\\||<|:{3,}|\\[\\^?[^\\]]+\\]:|\\^|@).*|.*-->\\s*");

    private Setext() {}

    public static List<DeckLine> atx(List<DeckLine> lines) {
        var made = new ArrayList<DeckLine>();
        int paragraph = -1;
        for (var line : lines) {
            if (line.hidden() || OTHER.matcher(line.text()).matches()) {
                paragraph = -1;
            } else if (paragraph >= 0 && UNDERLINE.matcher(line.text()).matches()) {
                var words = new ArrayList<String>();
                made.subList(paragraph, made.size()).forEach(each -> words.add(each.text().strip()));
                var first = made.get(paragraph);
                made.subList(paragraph, made.size()).clear();
                made.add(first.with((line.text().strip().startsWith("=") ? "# " : "## ") + String.join(" ", words)));
                paragraph = -1;
                continue;
            } else if (paragraph < 0) {
                paragraph = UNDERLINE.matcher(line.text()).matches() ? -1 : made.size();
            }
            made.add(line);
        }
        return made;
    }
}
