package org.quarterdeck.workshop;

import java.util.Locale;

/** How a segment is laid out; polls and exercises have their own. */
public enum SlideLayout {
    COVER, SECTION, STATEMENT, BULLETS, TEXT, QUOTE, PICTURE, CONTRAST, QUADRANT, JOIN, BREAK, SOURCES, COMMITMENTS, POLL, BREAKOUT, SIMULATION;

    /** As the file writes it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the file may name it under {@code layout:}. */
    public boolean written() {
        return compareTo(POLL) < 0;
    }
}
