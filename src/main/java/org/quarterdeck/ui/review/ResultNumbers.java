package org.quarterdeck.ui.review;

import java.util.List;
import java.util.Locale;
import org.quarterdeck.question.ResultTable;
import org.quarterdeck.question.ResultTable.Cell;
import org.quarterdeck.question.ResultTable.Head;
import org.quarterdeck.ui.common.UiMessages;

/**
 * A result as a table of text and numbers.
 *
 * @param rows each as long as {@code columns}
 */
record ResultNumbers(List<String> columns, List<List<String>> rows) {

    static ResultNumbers of(ResultTable table) {
        return new ResultNumbers(table.heads().stream().map(ResultNumbers::words).toList(),
                table.rows().stream().map(row -> row.stream().map(ResultNumbers::words).toList()).toList());
    }

    private static String words(Head head) {
        var name = head.rating() > 0
                ? String.valueOf(head.rating())
                : UiMessages.text("column." + head.column().name().toLowerCase(Locale.ROOT));
        return head.before() ? UiMessages.text("review.before", name) : name;
    }

    private static String words(Cell cell) {
        return switch (cell) {
            case ResultTable.Name name -> name.text();
            case ResultTable.Count count -> String.valueOf(count.count());
            case ResultTable.Percent percent -> percent.percent() + " %";
            case ResultTable.Decimal number -> String.format(Locale.ROOT, "%.1f", number.number());
            case ResultTable.All all -> "";
            case ResultTable.Other other -> UiMessages.text("column.worded");
        };
    }
}
