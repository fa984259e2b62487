package org.quarterdeck.ui.chart;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.PairedShift;
import org.quarterdeck.question.Result;

/** A second result of the same question, drawn beneath the first for comparison. */
public sealed interface ComparisonResult {

    Result result();

    /**
     * The earlier result of the same people.
     *
     * @param shift how those who answered both times moved, or null if answers cannot be paired
     */
    record Before(Result result, @Nullable PairedShift shift) implements ComparisonResult {}

    /**
     * The result of other cohorts that were asked the same question.
     *
     * @param result of all their participants together
     * @param rooms the number of cohorts
     */
    record Rooms(Result result, int rooms) implements ComparisonResult {}
}
