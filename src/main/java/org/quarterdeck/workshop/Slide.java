package org.quarterdeck.workshop;

import org.jspecify.annotations.Nullable;

/**
 * Something to look at: its layout and text say all.
 *
 * @param plane the corners that a {@link Layout#QUADRANT} slide names, in a poll's order, or null; its ends may be empty
 */
public record Slide(Question.@Nullable Quadrant plane) implements Content {

    public Slide() {
        this(null);
    }
}
