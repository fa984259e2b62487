package org.quarterdeck.importer.markdown.source;

import java.util.List;
import org.quarterdeck.workshop.parser.source.SourceLines;
import org.quarterdeck.workshop.parser.source.WorkshopText;

/** Takes files of code into a slide that names them. */
public final class CodeFiles {

    private static final int MOST_LINES = 200;

    private CodeFiles() {}

    /** Puts the file's text at a line of a slide, or names it as lost. */
    public static void put(DeckDraft deck, SlideDraft slide, int at, String name, String language) {
        var place = Neighbours.find(deck.file(), name);
        int line = slide.lines().isEmpty() ? slide.line() : slide.lines().get(Math.min(at, slide.lines().size() - 1)).number();
        if (place == null || !(WorkshopText.of(place) instanceof WorkshopText.Text read)
                || SourceLines.of(read.text()).count() > MOST_LINES) {
            deck.losses().add(line, "loss.included", name);
            return;
        }
        var source = SourceLines.of(read.text());
        var code = new java.util.ArrayList<DeckLine>();
        code.add(new DeckLine(line, "~~~~" + language, true, true));
        List.copyOf(source.between(0, source.count())).forEach(text -> code.add(new DeckLine(line, text, true, true)));
        code.add(new DeckLine(line, "~~~~", true, true));
        slide.lines().addAll(at, code);
    }
}
