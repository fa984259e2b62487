package org.quarterdeck.workshop.parser.markdown;

import java.util.List;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;
import org.quarterdeck.workshop.parser.source.DiagnosticCollector;
import org.quarterdeck.workshop.parser.source.SourceExcerpt;
import org.quarterdeck.workshop.parser.source.SourcePosition;

/**
 * The text of a segment or of its notes.
 *
 * @param title the text of the first heading, or empty if there is none
 * @param blocks the rest
 */
public record Prose(String title, List<Block> blocks) {

    public static Prose read(SourceExcerpt excerpt, DiagnosticCollector faults, PictureCheck pictures) {
        return MarkdownParser.parse(excerpt).map(new BlockReader(excerpt, faults, pictures)::titled)
                .orElseGet(() -> new Prose("", verbatim(excerpt, faults)));
    }

    /** Parses notes. They have no title; their headings stay in place. */
    public static List<Block> notes(SourceExcerpt excerpt, DiagnosticCollector faults, PictureCheck pictures) {
        return MarkdownParser.parse(excerpt).map(new BlockReader(excerpt, faults, pictures)::content)
                .orElseGet(() -> verbatim(excerpt, faults));
    }

    private static List<Block> verbatim(SourceExcerpt excerpt, DiagnosticCollector faults) {
        faults.warning(SourcePosition.atIndex(excerpt.firstLine()),
                "this text is too long or too tangled to be read as Markdown and is shown as it stands: make several segments of it");
        return excerpt.lines().stream().filter(l -> !l.isBlank())
                .<Block>map(l -> new Block.Paragraph(List.of(new Inline.Text(l.strip())))).toList();
    }
}
