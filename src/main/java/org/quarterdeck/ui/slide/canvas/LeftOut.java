package org.quarterdeck.ui.slide.canvas;

/** The text of a slide that is not shown because it does not fit: lines, and whole rows of a table. */
public record LeftOut(int lines, int rows) {

    public static final LeftOut NOTHING = new LeftOut(0, 0);

    LeftOut and(int moreLines, int moreRows) {
        return new LeftOut(lines + moreLines, rows + moreRows);
    }

    /** Returns both together, as of two pages of one segment. */
    public LeftOut and(LeftOut other) {
        return and(other.lines, other.rows);
    }

    public boolean nothing() {
        return equals(NOTHING);
    }
}
