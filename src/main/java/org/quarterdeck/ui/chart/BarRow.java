package org.quarterdeck.ui.chart;

import org.jspecify.annotations.Nullable;

/**
 * A row of a chart of bars.
 *
 * @param key what tells it from the other rows, from one result to the next
 * @param length of its bar, 0 to 1; below 0 where there is none
 * @param beneath the length of the thin bar under it, or null
 * @param strong the figure that says how long the bar is
 * @param plain the figures after it
 */
record BarRow(String key, String label, Look look, double length, @Nullable Double beneath, String strong, String plain) {

    enum Look {
        PLAIN, FIRST_POLE, SECOND_POLE, RIGHT, WRONG
    }
}
