package org.quarterdeck.report;

import java.util.List;

/** A piece of a report. Whoever sets it chooses its look, and none of its words. */
public sealed interface ReportElement {

    /** @param mark what everyone must know before reading on, or empty */
    record Cover(String kind, String title, String mark, List<Fact> facts) implements ReportElement {}

    record Fact(String name, String value) {}

    /** Begins a part. */
    record Chapter(String title) implements ReportElement {}

    /** Begins what is said of one question or exercise. */
    record Topic(String title) implements ReportElement {}

    /** @param quiet whether it only goes with what stands around it */
    record Line(String words, boolean quiet) implements ReportElement {}

    /** A chart; what it says in words is its caption. */
    record Figure(ReportChart chart) implements ReportElement {}

    /**
     * @param title what it is a table of
     * @param names how many columns from the first on hold words; the others hold numbers
     * @param totals whether the last row sums up those before
     */
    record Table(String title, List<String> heads, int names, List<List<String>> rows, boolean totals) implements ReportElement {}

    record Items(List<String> items) implements ReportElement {}

    /** What people said, each by itself. */
    record Cards(List<String> cards) implements ReportElement {}
}
