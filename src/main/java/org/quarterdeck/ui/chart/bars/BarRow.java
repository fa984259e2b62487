package org.quarterdeck.ui.chart.bars;

import org.jspecify.annotations.Nullable;

/**
 * A row of a chart of bars.
 *
 * @param key what tells it from the other rows, from one result to the next
 * @param length of its bar, 0 to 1; below 0 where there is none
 * @param beneath the length of the thin bar under it, or null
 * @param strong the figure that says how long the bar is
 * @param plain the figures after it
 * @param brief what of those is kept where bars would have no room beside them
 */
record BarRow(String key, String label, Look look, double length, @Nullable Double beneath, String strong, String plain,
        String brief) {

    BarRow(String key, String label, Look look, double length, @Nullable Double beneath, String strong, String plain) {
        this(key, label, look, length, beneath, strong, plain, plain);
    }

    /** With no more figures than it needs. */
    BarRow briefly() {
        return new BarRow(key, label, look, length, beneath, strong, brief, brief);
    }

    enum Look {
        PLAIN, FIRST_POLE, SECOND_POLE, RIGHT, WRONG
    }
}
