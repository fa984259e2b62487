package org.quarterdeck.workshop;

import java.util.Locale;

/** The layout of a segment. Polls and exercises have their own. */
public enum SlideLayout {
    COVER, SECTION, STATEMENT, BULLETS, TEXT, TWO_COLS, QUOTE, PICTURE, CONTRAST, QUADRANT, JOIN, BREAK, SOURCES, COMMITMENTS, POLL, BREAKOUT, SIMULATION;

    /** Returns the name in the file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns whether the file may name it under {@code layout:}. */
    public boolean written() {
        return compareTo(POLL) < 0;
    }
}
