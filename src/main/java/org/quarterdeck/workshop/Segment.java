package org.quarterdeck.workshop;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A slide, poll or exercise of a workshop.
 *
 * @param id unique in its workshop
 * @param title the text of the first heading, or empty if it has none
 * @param part the name of the part that begins here, or null
 * @param minutes the planned minutes, or 0 if the file gives none
 * @param at a locked time of day, or null
 * @param cuts the lengths of the workshop that it belongs to; empty for all
 * @param sources keys into {@link Workshop#sources()}
 * @param caseName the case that it is a beat or decision of, or null
 * @param body the text shown, without the first heading and the notes
 * @param notes the facilitator's notes, never shown to others
 * @param line the line where it begins in the file, from 1
 */
public record Segment(String id, String title, @Nullable String part, SlideLayout layout, double minutes, @Nullable LocalTime at,
        Set<Integer> cuts, List<String> sources, BuildMode build, @Nullable String caseName, SegmentContent content,
        List<Block> body,
        List<Block> notes, int line) {

    public Segment {
        cuts = Set.copyOf(cuts);
        sources = List.copyOf(sources);
        body = List.copyOf(body);
        notes = List.copyOf(notes);
    }

    /** Returns the same segment as the beginning of a part. */
    Segment opening(String name) {
        return new Segment(id, title, name, layout, minutes, at, cuts, sources, build, caseName, content, body, notes, line);
    }

    /** Returns its poll, or null if it has none. */
    public @Nullable Poll poll() {
        return content instanceof Poll poll ? poll : null;
    }

    /** Returns the number of pages, each of which is a step. */
    public int pages() {
        return content instanceof SlideContent slide ? slide.pages() : 1;
    }

    /** Returns the number of items that are shown one by one, or of pages after the first: 0 if everything is shown at once. */
    public int buildItems() {
        if (layout == SlideLayout.SOURCES) {
            return pages() - 1;
        }
        if (build == BuildMode.ALL) {
            return 0;
        }
        return switch (content) {
            case SlideContent slide -> body.stream().filter(this::isBuilt).mapToInt(Segment::items).sum();
            case Simulation simulation -> simulation.stops().size() - 1;
            case Poll poll -> 0;
            case Breakout breakout -> 0;
        };
    }

    /** Returns whether a block is built item by item. On a contrast slide only the table is. */
    private boolean isBuilt(Block block) {
        return layout != SlideLayout.CONTRAST || (block instanceof Block.Table table && table.header().size() == 2);
    }

    private static int items(Block block) {
        return switch (block) {
            case Block.Items list -> list.items().size();
            case Block.Table table -> table.rows().size();
            case Block.Paragraph p -> 1;
            case Block.Quote q -> 1;
            case Block.Code c -> 1;
            case Block.Heading h -> 0;
            case Block.Picture p -> 0;
        };
    }
}
