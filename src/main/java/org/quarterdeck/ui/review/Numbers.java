package org.quarterdeck.ui.review;

import java.util.List;
import java.util.Locale;
import org.quarterdeck.results.Result;
import org.quarterdeck.results.ResultTable;
import org.quarterdeck.results.ResultTable.Cell;
import org.quarterdeck.results.ResultTable.Head;
import org.quarterdeck.ui.kit.Messages;
import org.quarterdeck.workshop.Question;

/**
 * A result as a table of words and numbers.
 *
 * @param rows each as long as {@code columns}
 */
record Numbers(List<String> columns, List<List<String>> rows) {

    /** @throws IllegalArgumentException where the result is none of that question */
    static Numbers of(Question question, Result result) {
        return of(ResultTable.of(question, result));
    }

    static Numbers of(ResultTable table) {
        return new Numbers(table.heads().stream().map(Numbers::words).toList(),
                table.rows().stream().map(row -> row.stream().map(Numbers::words).toList()).toList());
    }

    private static String words(Head head) {
        var name = head.rating() > 0
                ? String.valueOf(head.rating())
                : Messages.text("column." + head.column().name().toLowerCase(Locale.ROOT));
        return head.before() ? Messages.text("review.before", name) : name;
    }

    private static String words(Cell cell) {
        return switch (cell) {
            case ResultTable.Name name -> name.text();
            case ResultTable.Count count -> String.valueOf(count.count());
            case ResultTable.Percent percent -> percent.percent() + " %";
            case ResultTable.Decimal number -> String.format(Locale.ROOT, "%.1f", number.number());
            case ResultTable.All all -> "";
        };
    }
}
