package org.quarterdeck.workshop.parser.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * @param columns where a second column begins, or null
 * @param backdrop the pictures behind the text, which are not among the blocks
 * @param heading the first heading with what is emphasised in it
 */
public record Prose(String title, List<Block> blocks, @Nullable Columns columns, List<Block.Picture> backdrop,
        List<Inline> heading) {

    private static final String RIGHT = "::right::";

    /** The line that begins a second column, and the number of blocks above it. */
    public record Columns(SourcePosition place, int left) {}

    Prose(String title, List<Block> blocks) {
        this(title, blocks, List.of());
    }

    Prose(String title, List<Block> blocks, List<Inline> heading) {
        this(title, blocks.stream().filter(block -> !behind(block)).toList(), null,
                blocks.stream().filter(Prose::behind).map(Block.Picture.class::cast).toList(), heading);
    }

    private static boolean behind(Block block) {
        return block instanceof Block.Picture picture && picture.look().behind();
    }

    /** Reads the text of a segment. The first line {@code ::right::} begins its second column. */
    public static Prose read(SourceExcerpt excerpt, DiagnosticCollector faults, PictureCheck pictures) {
        int line = excerpt.lineOf(RIGHT);
        if (line < 0) {
            return whole(excerpt, faults, pictures);
        }
        var place = SourcePosition.atIndex(excerpt.firstLine() + line);
        var columns = new ColumnsReader(excerpt.above(line), excerpt.below(line)).read(faults, pictures)
                .orElseGet(() -> new ColumnsReader.Columns(List.of(), verbatim(excerpt.above(line), faults),
                        verbatim(excerpt.below(line), faults)));
        var left = new Prose(Inline.plain(columns.title()).strip(), columns.left(), columns.title());
        var right = new Prose("", columns.right());
        var blocks = new ArrayList<>(left.blocks());
        blocks.addAll(right.blocks());
        var backdrop = new ArrayList<>(left.backdrop());
        backdrop.addAll(right.backdrop());
        return new Prose(left.title(), blocks, new Columns(place, left.blocks().size()), backdrop, left.heading());
    }

    private static Prose whole(SourceExcerpt excerpt, DiagnosticCollector faults, PictureCheck pictures) {
        return MarkdownParser.parse(excerpt).map(new BlockReader(excerpt, faults, pictures)::titled)
                .orElseGet(() -> new Prose("", verbatim(excerpt, faults)));
    }

    /** Parses notes or a second column. They have no title; their headings stay in place. */
    public static List<Block> notes(SourceExcerpt excerpt, DiagnosticCollector faults, PictureCheck pictures) {
        return MarkdownParser.parse(excerpt).map(new BlockReader(excerpt, faults, pictures)::whole)
                .orElseGet(() -> verbatim(excerpt, faults));
    }

    private static List<Block> verbatim(SourceExcerpt excerpt, DiagnosticCollector faults) {
        faults.warning(SourcePosition.atIndex(excerpt.firstLine()),
                "this text is too long or too tangled to be read as Markdown and is shown as it stands: make several segments of it");
        return excerpt.lines().stream().filter(l -> !l.isBlank())
                .<Block>map(l -> new Block.Paragraph(List.of(new Inline.Text(l.strip())))).toList();
    }
}
