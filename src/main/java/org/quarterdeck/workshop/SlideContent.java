package org.quarterdeck.workshop;

import org.jspecify.annotations.Nullable;

/**
 * Something to look at: its layout and text say all.
 *
 * @param plane the corners that a {@link SlideLayout#QUADRANT} slide names, in a poll's order, or null; its ends may be empty
 * @param pages how many pages it is turned in, one after the other, because it is more than one slide can hold
 */
public record SlideContent(Question.@Nullable Quadrant plane, int pages) implements SegmentContent {

    public SlideContent() {
        this(null);
    }

    public SlideContent(Question.@Nullable Quadrant plane) {
        this(plane, 1);
    }
}
