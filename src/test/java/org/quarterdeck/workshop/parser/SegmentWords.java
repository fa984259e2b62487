package org.quarterdeck.workshop.parser;

import java.util.List;
import java.util.stream.Collectors;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;
import org.quarterdeck.workshop.Segment;

/** All that a segment says, to the room and to the facilitator, as one line of text. */
public final class SegmentWords {

    private SegmentWords() {}

    public static String of(Segment segment) {
        return segment.title() + " " + of(segment.body()) + " " + segment.content() + " " + notes(segment);
    }

    public static String notes(Segment segment) {
        return of(segment.notes());
    }

    private static String of(List<Block> blocks) {
        return blocks.stream().map(SegmentWords::of).collect(Collectors.joining(" "));
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Paragraph p -> Inline.plain(p.text());
            case Block.Heading h -> Inline.plain(h.text());
            case Block.Items list -> list.items().stream().map(i -> of(i.content())).collect(Collectors.joining(" "));
            case Block.Quote q -> of(q.content());
            case Block.Table t -> cells(t.header()) + " " + t.rows().stream().map(SegmentWords::cells)
                    .collect(Collectors.joining(" "));
            case Block.Picture p -> p.alt();
            case Block.Code c -> c.text();
        };
    }

    private static String cells(List<List<Inline>> row) {
        return row.stream().map(Inline::plain).collect(Collectors.joining(" "));
    }
}
