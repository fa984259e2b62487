package org.quarterdeck.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of a report. The format chooses its look but none of its text. */
public sealed interface ReportElement {

    /**
     * The title page.
     *
     * @param logo the client's, or null
     * @param mark a warning to read first, such as that it is a rehearsal, or empty
     */
    record Cover(@Nullable ReportLogo logo, String kind, String title, String mark, List<Fact> facts) implements ReportElement {}

    record Fact(String name, String value) {}

    /** The start of a chapter. */
    record Chapter(String title) implements ReportElement {}

    /** The start of the elements on one question or exercise. */
    record Topic(String title) implements ReportElement {}

    /**
     * A line of text.
     *
     * @param quiet whether it is secondary to the text around it
     */
    record Line(String words, boolean quiet) implements ReportElement {}

    /** A chart; the text that it states is its caption. */
    record Figure(ReportChart chart) implements ReportElement {}

    /**
     * A table.
     *
     * @param title the subject of the table
     * @param names how many columns from the first on hold text; the others hold numbers
     * @param totals whether the last row is the sum of the others
     */
    record Table(String title, List<String> heads, int names, List<List<String>> rows, boolean totals) implements ReportElement {}

    record Items(List<String> items) implements ReportElement {}

    /** Texts of participants, each on its own card. */
    record Cards(List<String> cards) implements ReportElement {}
}
