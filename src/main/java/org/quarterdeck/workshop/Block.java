package org.quarterdeck.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of a segment's text, in reading order. */
public sealed interface Block {

    record Paragraph(List<Inline> text) implements Block {}

    /** A heading below the segment's first, of level 1 to 6. */
    record Heading(int level, List<Inline> text) implements Block {}

    record Items(boolean ordered, List<Item> items) implements Block {}

    /** An item of a list. {@code checked} is null if it is no task. */
    record Item(@Nullable Boolean checked, List<Block> content) {}

    record Quote(List<Block> content) implements Block {}

    /** A table. Every row is as long as the header. */
    record Table(List<List<Inline>> header, List<List<List<Inline>>> rows) implements Block {}

    /** A picture. {@code path} is relative to the folder of the workshop file, spelled as on the disk. */
    record Picture(String path, String alt) implements Block {}

    record Code(String text) implements Block {}
}
