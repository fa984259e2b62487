package org.quarterdeck.ui.review;

import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.question.kind.ResultTable;
import org.quarterdeck.report.ReportElement;
import org.quarterdeck.report.ReportMessages;
import org.quarterdeck.ui.common.UiMessages;

/**
 * A result as a table of text and numbers.
 *
 * @param names how many of the columns, from the first on, hold text
 * @param rows each as long as {@code columns}
 */
record ResultNumbers(List<String> columns, int names, List<List<String>> rows) {

    /** The words and the rounding of reports, so that the same number never reads in two ways. */
    static ResultNumbers of(ResultTable table) {
        return of(table, "column.before");
    }

    /** @param beside the key of the words for a column of the result that is shown beside */
    static ResultNumbers of(ResultTable table, String beside) {
        var words = ReportMessages.of(UiMessages.locale().toLanguageTag());
        var rows = new ArrayList<>(table.rows());
        if (!table.total().isEmpty()) {
            rows.add(table.total());
        }
        return new ResultNumbers(table.heads().stream().map(head -> words.head(head, beside)).toList(),
                (int) table.heads().stream().filter(head -> head.column().names()).count(),
                rows.stream().map(row -> row.stream().map(words::cell).toList()).toList());
    }

    /** The table of a report. */
    static ResultNumbers of(ReportElement.Table table) {
        return new ResultNumbers(table.heads(), table.names(), table.rows());
    }
}
