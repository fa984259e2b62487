package org.quarterdeck.workshop;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A slide, poll or exercise of a workshop.
 *
 * @param id unique in its workshop
 * @param title the first heading's text, empty where it has none
 * @param slot where it stands in the agenda
 * @param material what its slide is made of
 * @param caseName the case it is a beat or decision of, or null
 * @param notes the facilitator's, never shown to others
 * @param line where it begins in the file, from 1
 * @param reworded its text, if that was changed in mid-session, else null
 */
public record Segment(String id, String title, AgendaSlot slot, SlideMaterial material, SegmentContent content,
        @Nullable String caseName, List<Block> notes, int line, @Nullable String reworded) {

    public Segment {
        notes = List.copyOf(notes);
    }

    /** One as its file has it. */
    public Segment(String id, String title, AgendaSlot slot, SlideMaterial material, SegmentContent content,
            @Nullable String caseName, List<Block> notes, int line) {
        this(id, title, slot, material, content, caseName, notes, line, null);
    }

    /** One with a title, which belongs to no case and has no notes. */
    public Segment(String id, String title, AgendaSlot slot, SlideMaterial material, SegmentContent content) {
        this(id, title, slot, material, content, null, List.of(), 1);
    }

    public @Nullable String part() {
        return slot.part();
    }

    /** Returns the minutes that it takes in the plan, 0 where it is left out. */
    public double minutes() {
        return slot.leftOut() ? 0 : slot.minutes();
    }

    /** Returns the time of day that it is locked to, or null if there is none or it is left out. */
    public @Nullable LocalTime at() {
        return slot.leftOut() ? null : slot.at();
    }

    /** Returns whether the facilitator leaves it out in this session. */
    public boolean leftOut() {
        return slot.leftOut();
    }

    public Set<Integer> cuts() {
        return slot.cuts();
    }

    public SlideLayout layout() {
        return material.layout();
    }

    public BuildMode build() {
        return material.build();
    }

    public List<Block> body() {
        return material.body();
    }

    /** Returns the first heading with what is emphasised in it; its words are the title. */
    public List<Inline> heading() {
        return material.heading();
    }

    public List<Block.Picture> backdrop() {
        return material.backdrop();
    }

    public List<String> sources() {
        return material.sources();
    }

    public Segment with(AgendaSlot other) {
        return new Segment(id, title, other, material, content, caseName, notes, line, reworded);
    }

    public Segment with(SegmentContent other) {
        return new Segment(id, title, slot, material, other, caseName, notes, line, reworded);
    }

    /** The same with other notes. */
    public Segment noted(List<Block> other) {
        return new Segment(id, title, slot, material, content, caseName, other, line, reworded);
    }

    /** The same segment of the session, of which another has the words. */
    public Segment rewordedAs(Segment other, String source) {
        return new Segment(id, other.title, slot, other.material, other.content, other.caseName, other.notes, line, source);
    }

    /** The same, wherever it stands in its file. */
    public Segment anywhere() {
        return new Segment(id, title, slot, material, content, caseName, notes, 1, reworded);
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
        if (layout() == SlideLayout.SOURCES) {
            return pages() - 1;
        }
        if (build() == BuildMode.ALL) {
            return 0;
        }
        return switch (content) {
            case SlideContent slide -> body().stream().filter(this::isBuilt).mapToInt(Segment::items).sum();
            case Simulation simulation -> simulation.stops().size() - 1;
            case Poll poll -> 0;
            case Breakout breakout -> 0;
        };
    }

    /** Returns whether a block is built item by item. On a contrast slide only the table is. */
    private boolean isBuilt(Block block) {
        return layout() != SlideLayout.CONTRAST || (block instanceof Block.Table table && table.header().size() == 2);
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
