package org.quarterdeck.workshop;

import java.util.Locale;

/** The layout of a segment. Polls and exercises have their own. */
public enum SlideLayout {
    COVER, SECTION, STATEMENT, BULLETS, TEXT, TWO_COLS, QUOTE, PICTURE, CONTRAST, QUADRANT, JOIN, BREAK, SOURCES, COMMITMENTS, POLL, BREAKOUT, SIMULATION;

    /** Returns the name in the file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns whether a picture may stand behind its text. */
    public boolean hasBackdrop() {
        return switch (this) {
            case COVER, SECTION, STATEMENT, BULLETS, TEXT, TWO_COLS, QUOTE, PICTURE -> true;
            case CONTRAST, QUADRANT, JOIN, BREAK, SOURCES, COMMITMENTS, POLL, BREAKOUT, SIMULATION -> false;
        };
    }

    /** Returns whether it shows the pictures in its text. */
    public boolean showsPictures() {
        return hasBackdrop();
    }

    /** Returns whether the file may name it under {@code layout:}. */
    public boolean written() {
        return compareTo(POLL) < 0;
    }
}
