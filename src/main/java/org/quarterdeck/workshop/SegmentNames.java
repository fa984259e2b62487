package org.quarterdeck.workshop;

import java.util.List;

/** Names a segment in a line of text by its title, or by its first words if it has none. */
public final class SegmentNames {

    private SegmentNames() {}

    public static String of(Segment segment) {
        if (!segment.title().isBlank()) {
            return segment.title();
        }
        var words = firstWords(segment.body());
        return words.isBlank() ? segment.id() : words;
    }

    public static String of(AgendaPart part) {
        return part.name() == null ? of(part.segments().getFirst()) : part.name();
    }

    private static String firstWords(List<Block> blocks) {
        for (var block : blocks) {
            var words = switch (block) {
                case Block.Paragraph p -> Inline.plain(p.text());
                case Block.Heading h -> Inline.plain(h.text());
                case Block.Items items -> items.items().isEmpty() ? "" : firstWords(items.items().getFirst().content());
                case Block.Quote quote -> firstWords(quote.content());
                case Block.Table table -> table.header().isEmpty() ? "" : Inline.plain(table.header().getFirst());
                case Block.Picture picture -> picture.alt();
                case Block.Code code -> code.text();
            };
            if (!words.isBlank()) {
                return words.strip();
            }
        }
        return "";
    }
}
