package org.quarterdeck.ui.slide.canvas;

import java.time.Instant;

/** A slide after layout. Slides with figures follow them, most others do not change. */
public interface SlidePage {

    SlideCanvas sheet();

    /** Shows another moment of the same slide. */
    default void follow(SlideMoment moment) {}

    /** Returns whether the slide changes with time. */
    default boolean ticks() {
        return false;
    }

    /** Updates the time shown, if any. */
    default void tick(Instant now) {}

    default boolean overflows() {
        return sheet().overflows();
    }

    /** Returns the text of the slide. */
    default String text() {
        return sheet().text();
    }

    record Still(SlideCanvas sheet) implements SlidePage {}
}
