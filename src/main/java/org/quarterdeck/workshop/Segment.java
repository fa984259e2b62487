package org.quarterdeck.workshop;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One slide, poll or exercise.
 *
 * @param id unique in its workshop
 * @param title the first heading's text, empty where it has none
 * @param part the name of the part that begins here, or null
 * @param minutes planned, 0 where the file does not say
 * @param at a locked time of day, or null
 * @param cuts the lengths of the workshop it belongs to; empty for all
 * @param sources keys into {@link Workshop#sources()}
 * @param caseName the case it is a beat or decision of, or null
 * @param body what is shown, without the first heading and the notes
 * @param notes the facilitator's, never shown to others
 * @param line where it begins in the file, from 1
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

    /** The same segment, as the one that begins that part. */
    Segment opening(String name) {
        return new Segment(id, title, name, layout, minutes, at, cuts, sources, build, caseName, content, body, notes, line);
    }

    /** The poll it asks, or null. */
    public @Nullable Poll poll() {
        return content instanceof Poll poll ? poll : null;
    }

    /** On how many pages it is shown, each a step. */
    public int pages() {
        return content instanceof SlideContent slide ? slide.pages() : 1;
    }

    /** How many items come one at a time, or pages after the first: 0 where all of it is shown at once. */
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

    /** Of a contrast the table alone is: what stands above it is there from the beginning. */
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
