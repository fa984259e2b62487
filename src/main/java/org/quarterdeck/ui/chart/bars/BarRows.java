package org.quarterdeck.ui.chart.bars;

import java.util.List;

/**
 * The rows of a bar chart in display order.
 *
 * @param marked whether labels leave space for a mark before them
 * @param strong the widest that the strong figures can become, so that bars keep their scale while answers arrive
 * @param plain the widest that the plain figures can become
 * @param empty whether nobody has answered
 */
record BarRows(List<BarRow> rows, boolean marked, String strong, String plain, boolean empty) {

    static final BarRows NONE = new BarRows(List.of(), false, "", "", false);

    /** Returns the rows with their brief figures only. */
    BarRows briefly() {
        var brief = rows.stream().map(BarRow::briefly).toList();
        boolean same = brief.equals(rows);
        return same ? this : new BarRows(brief, marked, strong, widest(brief.stream().map(BarRow::plain).toList()), empty);
    }

    /** Returns some of the rows, as wide as all of them. */
    BarRows part(int from, int to) {
        return new BarRows(rows.subList(from, Math.min(to, rows.size())), marked, strong, plain, empty);
    }

    List<String> labels() {
        return rows.stream().map(BarRow::label).toList();
    }

    /** Returns the longest of the figures, with zeros for digits so that its width stays the same. */
    static String widest(List<String> figures) {
        var longest = "";
        for (var figure : figures) {
            longest = figure.length() > longest.length() ? figure : longest;
        }
        return longest.replaceAll("[0-9]", "0");
    }
}
