package org.quarterdeck.ui.chart.bars;

import java.util.List;

/**
 * The rows of a chart of bars, in the order in which they stand.
 *
 * @param marked whether labels leave room for a mark before them
 * @param strong as wide as the strong figures may become, so that bars keep their measure while answers come
 * @param plain the same for those after them
 * @param empty whether nobody has answered
 */
record BarRows(List<BarRow> rows, boolean marked, String strong, String plain, boolean empty) {

    static final BarRows NONE = new BarRows(List.of(), false, "", "", false);

    /** With no more figures than they need. */
    BarRows briefly() {
        var brief = rows.stream().map(BarRow::briefly).toList();
        boolean same = brief.equals(rows);
        return same ? this : new BarRows(brief, marked, strong, widest(brief.stream().map(BarRow::plain).toList()), empty);
    }

    List<String> labels() {
        return rows.stream().map(BarRow::label).toList();
    }

    /** A figure with every digit as wide as any. */
    static String widest(List<String> figures) {
        var longest = "";
        for (var figure : figures) {
            longest = figure.length() > longest.length() ? figure : longest;
        }
        return longest.replaceAll("[0-9]", "0");
    }
}
