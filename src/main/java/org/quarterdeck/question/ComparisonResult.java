package org.quarterdeck.question;

/** Another result of the same question, which is shown beneath a result so that the two compare. */
public sealed interface ComparisonResult {

    Result result();

    /**
     * The same people earlier.
     *
     * @param title the earlier question's
     * @param shift how they moved since, paired seat by seat
     */
    record Before(String title, Result result, PairedShift shift) implements ComparisonResult {}

    /**
     * Other rooms that were asked the same.
     *
     * @param result of all their people together
     * @param rooms how many
     */
    record Rooms(Result result, int rooms) implements ComparisonResult {}
}
