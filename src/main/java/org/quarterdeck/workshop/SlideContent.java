package org.quarterdeck.workshop;

import org.jspecify.annotations.Nullable;

/**
 * The content of a slide that has nothing but layout and text.
 *
 * @param plane the corners that a {@link SlideLayout#QUADRANT} slide names, in a poll's order, or null; its ends may be empty
 * @param pages the number of pages; more than 1 if there is more content than a slide can hold
 * @param left the number of blocks in the first column of a {@link SlideLayout#TWO_COLS} slide, or 0; the rest is in the
 *     second
 */
public record SlideContent(Question.@Nullable Quadrant plane, int pages, int left) implements SegmentContent {

    public SlideContent() {
        this(null);
    }

    public SlideContent(Question.@Nullable Quadrant plane) {
        this(plane, 1);
    }

    public SlideContent(Question.@Nullable Quadrant plane, int pages) {
        this(plane, pages, 0);
    }

    /** Returns a slide of two columns. */
    public static SlideContent columns(int left) {
        return new SlideContent(null, 1, left);
    }
}
