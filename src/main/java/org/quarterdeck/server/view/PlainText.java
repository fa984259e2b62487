package org.quarterdeck.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;

/** Formats text without markup: paragraphs are separated by blank lines, and items have a dash or a number. */
final class PlainText {

    private PlainText() {}

    static String of(List<Block> blocks) {
        return blocks.stream().map(PlainText::block).collect(Collectors.joining("\n\n"));
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Paragraph p -> Inline.plain(p.text());
            case Block.Heading h -> Inline.plain(h.text());
            case Block.Items list -> items(list);
            case Block.Quote q -> "\u201c" + of(q.content()) + "\u201d";
            case Block.Table t -> table(t);
            case Block.Picture p -> "(" + p.alt() + ")";
            case Block.Code c -> c.text().stripTrailing();
        };
    }

    private static String items(Block.Items list) {
        var lines = new ArrayList<String>();
        for (var item : list.items()) {
            var sign = list.ordered() ? list.first() + lines.size() + ". " : "- ";
            lines.add(sign + of(item.content()).replace("\n\n", "\n").replace("\n", "\n  "));
        }
        return String.join("\n", lines);
    }

    private static String table(Block.Table table) {
        return Stream.concat(Stream.of(table.header()), table.rows().stream())
                .map(row -> row.stream().map(Inline::plain).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }
}
