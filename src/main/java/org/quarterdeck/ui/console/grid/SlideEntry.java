package org.quarterdeck.ui.console.grid;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;
import org.quarterdeck.workshop.SegmentNames;
import org.quarterdeck.workshop.Workshop;

/**
 * A slide in the grid.
 *
 * @param folder where the workshop's pictures are, or null
 * @param words everything on it that a search finds, in lower case and without accents
 */
record SlideEntry(Workshop workshop, @Nullable Path folder, int index, String name, String words) {

    static SlideEntry of(RoomState room, int index) {
        var segment = room.workshop().segments().get(index);
        var name = SegmentNames.of(segment);
        var part = segment.part() == null ? "" : segment.part();
        var options = segment.poll() == null ? List.<String>of() : segment.poll().question().options();
        var words = Stream.concat(Stream.of(name, part, text(segment.body())), options.stream());
        return new SlideEntry(room.workshop(), room.start().folder(), index, name,
                plain(words.collect(Collectors.joining(" "))));
    }

    /** Returns whether the slide has a word, or that number. */
    boolean has(String word) {
        return words.contains(word) || word.equals(String.valueOf(index + 1));
    }

    /** Returns words as they are compared in a search. */
    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    private static String text(List<Block> blocks) {
        return blocks.stream().map(block -> switch (block) {
            case Block.Paragraph p -> Inline.plain(p.text());
            case Block.Heading h -> Inline.plain(h.text());
            case Block.Items items -> items.items().stream().map(item -> text(item.content())).collect(Collectors.joining(" "));
            case Block.Quote quote -> text(quote.content());
            case Block.Table table -> Stream.concat(table.header().stream(), table.rows().stream().flatMap(List::stream))
                    .map(Inline::plain).collect(Collectors.joining(" "));
            case Block.Picture picture -> picture.alt();
            case Block.Code code -> code.text();
        }).collect(Collectors.joining(" "));
    }
}
