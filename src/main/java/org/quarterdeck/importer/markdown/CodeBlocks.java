package org.quarterdeck.importer.markdown;

import java.util.regex.Pattern;
import org.quarterdeck.importer.markdown.source.DeckDraft;
import org.quarterdeck.importer.markdown.source.DeckLine;
import org.quarterdeck.importer.markdown.source.SlideDraft;

/** Writes blocks of code as plain ones, and names those that only their tool draws. */
final class CodeBlocks {

    private static final Pattern OPENING = Pattern.compile("(\\s*(?:`{3,}|~{3,}))\\s*\\{?\\.?([\\w+#-]*)[^\\n]*", Pattern.DOTALL);
    private static final Pattern DRAWN = Pattern
            .compile("mermaid|plantuml|dot|graphviz|chart|markmap|wavedrom|vega|vega-lite|nomnoml");

    /** Blocks within a block, between which a tool moves. */
    private static final Pattern MAGIC = Pattern.compile("\\s*`{4,}md magic-move.*");

    /** A line that tells a notebook how to run the block. */
    private static final Pattern OPTION = Pattern.compile("\\s*(?:#|//|--|%)\\| ?[\\w-]+:.*");

    private CodeBlocks() {}

    /** Takes the block off that stands around others; returns the line before them. */
    private static int unwrapped(SlideDraft slide, int at, String open) {
        for (int i = at + 1; i < slide.lines().size(); i++) {
            if (slide.lines().get(i).text().strip().equals(open)) {
                slide.lines().set(i, new DeckLine(slide.lines().get(i).number(), "", false, false));
                break;
            }
        }
        slide.lines().set(at, new DeckLine(slide.lines().get(at).number(), "", false, false));
        return at;
    }

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
                if (MAGIC.matcher(line.text()).matches()) {
                    i = unwrapped(slide, i, open);
                    inside = false;
                    continue;
                }
                slide.lines().set(i, line.with(opening.group(1) + opening.group(2)));
                if (DRAWN.matcher(opening.group(2)).matches()) {
                    deck.losses().add(line.number(), "loss.drawn", opening.group(2));
                }
            } else if (inside && line.text().strip().startsWith(open)) {
                inside = false;
            } else if (inside && OPTION.matcher(line.text()).matches()) {
                slide.lines().remove(i--);
            }
        }
    }
}
