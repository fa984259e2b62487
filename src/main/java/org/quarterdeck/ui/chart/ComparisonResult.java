package org.quarterdeck.ui.chart;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.PairedShift;
import org.quarterdeck.question.Result;

/** Another result of the same question, which lies beneath the one that is shown so that the two compare. */
public sealed interface ComparisonResult {

    Result result();

    /**
     * The same people earlier.
     *
     * @param shift how those who answered both times moved, or null where nobody can be told to have
     */
    record Before(Result result, @Nullable PairedShift shift) implements ComparisonResult {}

    /**
     * Other rooms that were asked the same.
     *
     * @param result of all their people together
     * @param rooms how many
     */
    record Rooms(Result result, int rooms) implements ComparisonResult {}
}
