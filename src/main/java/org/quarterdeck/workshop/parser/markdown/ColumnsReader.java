package org.quarterdeck.workshop.parser.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.commonmark.node.Node;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;
import org.quarterdeck.workshop.parser.source.DiagnosticCollector;
import org.quarterdeck.workshop.parser.source.SourceExcerpt;

/**
 * Reads the two columns of a segment, whose footnotes are numbered together: each stands below the column that names it
 * first, wherever it is written.
 */
final class ColumnsReader {

    /**
     * The two columns.
     *
     * @param title the first heading of the left one
     */
    record Columns(List<Inline> title, List<Block> left, List<Block> right) {}

    private final SourceExcerpt left;
    private final SourceExcerpt right;

    ColumnsReader(SourceExcerpt left, SourceExcerpt right) {
        this.left = left;
        this.right = right;
    }

    /** Returns the columns, or empty if one of them takes too long to parse. */
    Optional<Columns> read(DiagnosticCollector faults, PictureCheck pictures) {
        var one = MarkdownParser.parse(left);
        var other = MarkdownParser.parse(right);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        var footnotes = new FootnoteList();
        var leftReader = new BlockReader(left, faults, pictures, footnotes);
        var rightReader = new BlockReader(right, faults, pictures, footnotes);
        var leftBlocks = new ArrayList<Block>();
        var title = leftReader.split(naming(left, one.get(), other.get()), leftBlocks);
        int namedLeft = footnotes.count();
        var rightBlocks = rightReader.content(naming(right, other.get(), one.get()));
        var notes = new TreeMap<>(leftReader.footnotes());
        notes.putAll(rightReader.footnotes());
        notes.forEach((place, note) -> (place < namedLeft ? leftBlocks : rightBlocks).addAll(note));
        return Optional.of(new Columns(title, leftBlocks, rightBlocks));
    }

    /** Returns the document in which the footnotes of the other column can be named too. */
    private static Node naming(SourceExcerpt excerpt, Node document, Node other) {
        var elsewhere = new ArrayList<>(BlockReader.labels(other));
        elsewhere.removeAll(BlockReader.labels(document));
        return elsewhere.isEmpty() ? document : MarkdownParser.parse(excerpt, elsewhere).orElse(document);
    }
}
