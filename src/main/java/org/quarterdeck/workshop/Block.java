package org.quarterdeck.workshop;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.picture.PictureLook;

/** A block of a segment's text, in reading order. */
public sealed interface Block {

    record Paragraph(List<Inline> text) implements Block {}

    /** A heading below the segment's first, of level 1 to 6. */
    record Heading(int level, List<Inline> text) implements Block {}

    /** A list. {@code first} is the number of the first item if it is ordered. */
    record Items(boolean ordered, int first, List<Item> items) implements Block {

        /** A list that begins with one. */
        public Items(boolean ordered, List<Item> items) {
            this(ordered, 1, items);
        }
    }

    /** An item of a list. {@code checked} is null if it is no task. */
    record Item(@Nullable Boolean checked, List<Block> content) {}

    record Quote(List<Block> content) implements Block {}

    /** A table. Every row is as long as the header, and so is {@code sides}. */
    record Table(List<List<Inline>> header, List<List<List<Inline>>> rows, List<Side> sides) implements Block {

        /** The side of its column that text stands at. */
        public enum Side {
            START, MIDDLE, END
        }

        /** One whose columns begin at their start. */
        public Table(List<List<Inline>> header, List<List<List<Inline>>> rows) {
            this(header, rows, Collections.nCopies(header.size(), Side.START));
        }
    }

    /** A picture. {@code path} is relative to the folder of the workshop file, spelled as on the disk. */
    record Picture(String path, String alt, PictureLook look) implements Block {

        /** The most that a slide shows. */
        public static final int MOST = 4;

        /** One that the slide places and sizes. */
        public Picture(String path, String alt) {
            this(path, alt, PictureLook.PLAIN);
        }
    }

    /** Code. {@code language} is the name that its author gave the language, or empty. */
    record Code(String text, String language) implements Block {

        /** Code of no language. */
        public Code(String text) {
            this(text, "");
        }
    }

    /** Returns the pictures in some blocks and within their lists and quotations, in the order written. */
    static List<Picture> pictures(List<Block> blocks) {
        return blocks.stream().flatMap(Block::pictures).toList();
    }

    private static Stream<Picture> pictures(Block block) {
        return switch (block) {
            case Picture picture -> Stream.of(picture);
            case Quote quote -> pictures(quote.content()).stream();
            case Items list -> list.items().stream().flatMap(item -> pictures(item.content()).stream());
            case Paragraph p -> Stream.empty();
            case Heading h -> Stream.empty();
            case Table t -> Stream.empty();
            case Code c -> Stream.empty();
        };
    }
}
