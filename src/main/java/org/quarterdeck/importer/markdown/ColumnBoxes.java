package org.quarterdeck.importer.markdown;

import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quarterdeck.importer.markdown.source.DeckDraft;
import org.quarterdeck.importer.markdown.source.SlideDraft;
import org.quarterdeck.importer.markdown.source.SlideText;

/** Finds columns that are written as boxes of HTML, one inside the other. */
final class ColumnBoxes {

    private static final String RIGHT = "::right::";
    private static final Pattern ROW = Pattern.compile(
            "(?i)<div\\b[^<>]*(?:class=[\"'][^\"']*\\b(?:columns?|cols|r-hstack|hstack|grid|row|flex|two-columns?|multicolumns?|container|split|twocols?)\\b"
                    + "|style=[\"'][^\"']*(?:display:\\s*(?:flex|grid)|column)|(?:grid|flex)(?==|\\s|>))[^<>]*>");
    private static final Pattern TAG = Pattern.compile("(?i)<(/?)div\\b[^<>]*>");

    /** A box whose every block is a column, as Obsidian's plugin and MDX Deck have it. */
    private static final Pattern SPLIT = Pattern.compile("(?is)<(split)(?:right)?\\b[^<>]*>(.*?)</\\1(?:right)?\\s*>");

    private ColumnBoxes() {}

    static void open(SlideText text, SlideDraft slide, DeckDraft deck) {
        text.replace(SPLIT, (found, line) -> {
            var columns = Stream.of(found.group(2).strip().split("\\n[ \\t]*\\n\\s*")).map(String::strip).toList();
            if (columns.size() < 2 || text.text().contains(RIGHT) || slide.keys().containsKey("layout")) {
                return found.group(2);
            }
            if (columns.size() > 2) {
                deck.losses().add(line, "loss.column", columns.size());
            }
            slide.keys().put("layout", "two-cols");
            return columns.getFirst() + "\n\n" + RIGHT + "\n\n" + String.join("\n\n", columns.subList(1, columns.size()));
        });
        if (text.text().contains(RIGHT) || !ROW.matcher(text.text()).find()) {
            return;
        }
        int line = slide.line();
        text.replace(Pattern.compile("(?s).+"), (found, at) -> opened(found.group(), slide, deck, line));
    }

    private static String opened(String text, SlideDraft slide, DeckDraft deck, int line) {
        var row = ROW.matcher(text);
        while (row.find()) {
            var columns = new ArrayList<String>();
            var tag = TAG.matcher(text);
            int depth = 1;
            int from = -1;
            int at = row.end();
            while (depth > 0 && tag.find(at)) {
                at = tag.end();
                depth += tag.group(1).isEmpty() ? 1 : -1;
                if (tag.group(1).isEmpty() && depth == 2) {
                    from = tag.end();
                } else if (!tag.group(1).isEmpty() && depth == 1 && from >= 0) {
                    columns.add(text.substring(from, tag.start()).strip());
                }
            }
            if (depth == 0 && columns.size() > 1) {
                if (columns.size() > 2) {
                    deck.losses().add(line, "loss.column", columns.size());
                }
                slide.keys().put("layout", "two-cols");
                return text.substring(0, row.start()).stripTrailing() + "\n\n" + columns.getFirst() + "\n\n" + RIGHT + "\n\n"
                        + String.join("\n\n", columns.subList(1, columns.size())) + "\n\n" + text.substring(at).strip();
            }
        }
        return text;
    }
}
