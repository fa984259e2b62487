package org.quarterdeck.importer.markdown.source;

import java.util.stream.Collectors;

/** Takes notes out of a slide's lines. */
public final class NoteLines {

    private NoteLines() {}

    /** Takes lines as notes, the first with the words that follow its mark. */
    public static void take(SlideDraft slide, int from, int to, String first) {
        var lines = slide.lines().subList(from, to);
        var words = lines.stream().skip(1).map(DeckLine::text).collect(Collectors.joining("\n"));
        slide.notes().add((first.strip() + "\n" + words).strip());
        lines.clear();
    }
}
