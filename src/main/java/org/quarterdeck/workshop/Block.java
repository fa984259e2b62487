package org.quarterdeck.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a segment's text, in reading order. */
public sealed interface Block {

    record Paragraph(List<Inline> text) implements Block {}

    /** A heading below the segment's first; level 1 to 6. */
    record Heading(int level, List<Inline> text) implements Block {}

    record Items(boolean ordered, List<Item> items) implements Block {}

    /** One item of a list; {@code checked} is null where it is no task. */
    record Item(@Nullable Boolean checked, List<Block> content) {}

    record Quote(List<Block> content) implements Block {}

    /** Every row as long as the header. */
    record Table(List<List<Inline>> header, List<List<List<Inline>>> rows) implements Block {}

    /** A picture beside the workshop file; {@code path} is relative to its folder, named as on the disk. */
    record Picture(String path, String alt) implements Block {}

    record Code(String text) implements Block {}
}
