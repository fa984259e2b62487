package org.quarterdeck.workshop;

import org.jspecify.annotations.Nullable;

/**
 * The content of a slide that has nothing but layout and text.
 *
 * @param plane the corners that a {@link SlideLayout#QUADRANT} slide names, in a poll's order, or null; its ends may be empty
 * @param pages the number of pages; more than 1 if there is more content than a slide can hold
 */
public record SlideContent(Question.@Nullable Quadrant plane, int pages) implements SegmentContent {

    public SlideContent() {
        this(null);
    }

    public SlideContent(Question.@Nullable Quadrant plane) {
        this(plane, 1);
    }
}
