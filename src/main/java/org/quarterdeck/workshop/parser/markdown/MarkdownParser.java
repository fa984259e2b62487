package org.quarterdeck.workshop.parser.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.quarterdeck.workshop.parser.source.SourceExcerpt;

/** Parses CommonMark with tables, task lists, footnotes and strike-through, within limits that no real segment reaches. */
final class MarkdownParser {

    private static final int DEEPEST = 32;
    private static final int LONGEST = 50_000;
    private static final int LONGEST_TAG = 600;
    private static final int MOST_MARKS = 1_000;
    private static final int MOST_TAGS = 500;
    private static final int MOST_CELLS = 20_000;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), TaskListItemsExtension.create(), FootnotesExtension.create(),
                    StrikethroughExtension.builder().requireTwoTildes(true).build()))
            .maxOpenBlockParsers(DEEPEST).includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

    private MarkdownParser() {}

    /** Returns the document, or empty if parsing would take too long; the text is then shown as it is written. */
    static Optional<Node> parse(SourceExcerpt excerpt) {
        return parse(excerpt, List.of());
    }

    /**
     * Returns the document as {@link #parse(SourceExcerpt)} does.
     *
     * @param elsewhere the footnotes that the text may name although they are written elsewhere; they have no content
     */
    static Optional<Node> parse(SourceExcerpt excerpt, List<String> elsewhere) {
        return bounded(excerpt)
                ? Optional.of(PARSER.parse(excerpt.text() + elsewhere.stream().map(label -> "\n\n[^" + label + "]: …")
                        .collect(Collectors.joining())))
                : Optional.empty();
    }

    private static boolean bounded(SourceExcerpt excerpt) {
        long length = 0;
        int emphasis = 0;
        int brackets = 0;
        int tags = 0;
        int widest = 0;
        for (var line : excerpt.lines()) {
            length += line.length() + 1;
            if (length > LONGEST || startsLongTag(line)) {
                return false;
            }
            emphasis += count(line, '*') + count(line, '_') + count(line, '~');
            brackets += count(line, '[');
            tags += count(line, '<');
            widest = Math.max(widest, count(line, '|'));
        }
        return emphasis <= MOST_MARKS && brackets <= MOST_MARKS && tags <= MOST_TAGS
                && (long) widest * excerpt.lines().size() <= MOST_CELLS;
    }

    /**
     * Returns whether a line starts with a long tag. The parser's pattern for tags at the start of a line needs stack for
     * every attribute.
     */
    private static boolean startsLongTag(String line) {
        int start = line.indexOf('<');
        return start >= 0 && line.length() - start > LONGEST_TAG
                && line.chars().limit(start).noneMatch(Character::isLetter);
    }

    private static int count(String line, char wanted) {
        int count = 0;
        for (int i = line.indexOf(wanted); i >= 0; i = line.indexOf(wanted, i + 1)) {
            count++;
        }
        return count;
    }
}
