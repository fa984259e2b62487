package org.quarterdeck.ui.slide.canvas;

import java.time.Instant;

/** A slide as laid out. Most stand still; those with numbers follow them. */
public interface SlidePage {

    SlideCanvas sheet();

    /** Shows another moment of the same slide. */
    default void follow(SlideMoment moment) {}

    /** Whether it changes with time. */
    default boolean ticks() {
        return false;
    }

    /** Shows what time it is, where it shows that. */
    default void tick(Instant now) {}

    default boolean overflows() {
        return sheet().overflows();
    }

    /** What is on it, in words. */
    default String text() {
        return sheet().text();
    }

    record Still(SlideCanvas sheet) implements SlidePage {}
}
