package org.quarterdeck.importer.markdown;

import java.util.regex.Pattern;
import org.quarterdeck.importer.markdown.source.DeckDraft;
import org.quarterdeck.importer.markdown.source.SlideDraft;

/** Writes blocks of code as plain ones, and names those that only their tool draws. */
final class CodeBlocks {

    private static final Pattern OPENING = Pattern.compile("(\\s*(?:`{3,}|~{3,}))\\s*\\{?\\.?([\\w+#-]*)[^\\n]*", Pattern.DOTALL);
    private static final Pattern DRAWN = Pattern
            .compile("mermaid|plantuml|dot|graphviz|chart|markmap|wavedrom|vega|vega-lite|nomnoml");

    private CodeBlocks() {}

    static void clean(SlideDraft slide, DeckDraft deck) {
        boolean inside = false;
        String open = "";
        for (int i = 0; i < slide.lines().size(); i++) {
            var line = slide.lines().get(i);
            if (!line.code()) {
                inside = false;
                continue;
            }
            var opening = OPENING.matcher(line.text());
            if (!inside && opening.matches()) {
                inside = true;
                open = opening.group(1).strip();
                slide.lines().set(i, line.with(opening.group(1) + opening.group(2)));
                if (DRAWN.matcher(opening.group(2)).matches()) {
                    deck.losses().add(line.number(), "loss.drawn", opening.group(2));
                }
            } else if (inside && line.text().strip().startsWith(open)) {
                inside = false;
            }
        }
    }
}
