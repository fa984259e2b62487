package org.quarterdeck.ui.chart.bars;

import org.jspecify.annotations.Nullable;

/**
 * A row of a bar chart.
 *
 * @param key identifies the row from one result to the next
 * @param length the bar's length, 0 to 1; negative if there is no bar
 * @param beneath the length of the thin comparison bar, or null
 * @param strong the figure that states the bar's length
 * @param plain the figures after it
 * @param brief the part of {@code plain} that is kept where bars have no space beside them
 */
record BarRow(String key, String label, Look look, double length, @Nullable Double beneath, String strong, String plain,
        String brief) {

    BarRow(String key, String label, Look look, double length, @Nullable Double beneath, String strong, String plain) {
        this(key, label, look, length, beneath, strong, plain, plain);
    }

    /** Returns the row with its brief figures only. */
    BarRow briefly() {
        return new BarRow(key, label, look, length, beneath, strong, brief, brief);
    }

    enum Look {
        PLAIN, FIRST_POLE, SECOND_POLE, RIGHT, WRONG
    }
}
