package org.quarterdeck.workshop;

import org.jspecify.annotations.Nullable;

/**
 * Something to look at: its layout and text say all.
 *
 * @param plane the corners that a {@link Layout#QUADRANT} slide names, in a poll's order, or null; its ends may be empty
 * @param pages how many pages it is turned in, one after the other, because it is more than one slide can hold
 */
public record Slide(Question.@Nullable Quadrant plane, int pages) implements Content {

    public Slide() {
        this(null);
    }

    public Slide(Question.@Nullable Quadrant plane) {
        this(plane, 1);
    }
}
