package org.quarterdeck.workshop;

import java.util.List;

/**
 * The text of a segment or of its notes.
 *
 * @param title the first heading's words, empty where there is none
 * @param blocks the rest
 */
record Prose(String title, List<Block> blocks) {

    static Prose read(Excerpt excerpt, Faults faults, Pictures pictures) {
        return Markdown.parse(excerpt).map(new Blocks(excerpt, faults, pictures)::titled)
                .orElseGet(() -> new Prose("", asItStands(excerpt, faults)));
    }

    /** Notes have no title: their headings stay where they are. */
    static List<Block> notes(Excerpt excerpt, Faults faults, Pictures pictures) {
        return Markdown.parse(excerpt).map(new Blocks(excerpt, faults, pictures)::content)
                .orElseGet(() -> asItStands(excerpt, faults));
    }

    private static List<Block> asItStands(Excerpt excerpt, Faults faults) {
        faults.warning(Place.atIndex(excerpt.firstLine()),
                "this text is too long or too tangled to be read as Markdown and is shown as it stands: make several segments of it");
        return excerpt.lines().stream().filter(l -> !l.isBlank())
                .<Block>map(l -> new Block.Paragraph(List.of(new Inline.Text(l.strip())))).toList();
    }
}
