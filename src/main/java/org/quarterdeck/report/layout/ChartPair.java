package org.quarterdeck.report.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.report.ReportChart;
import org.quarterdeck.report.ReportElement;
import org.quarterdeck.workshop.Question;

/**
 * Two questions in a row of a report whose charts, or whose tables, are small enough to stand side by side.
 *
 * @param from the place of the first one's topic among the elements
 * @param second the place of the second one's topic
 * @param end the place of the first element after both
 */
public record ChartPair(int from, int second, int end) {

    private static final int MOST_OPTIONS = 4;
    private static final int LONGEST_OPTION = 22;
    private static final int MOST_COLUMNS = 3;
    private static final int MOST_ROWS = 16;
    private static final int LONGEST_NAME = 40;

    /** Returns the pair that begins at a place, or null where there is none. */
    public static @Nullable ChartPair at(List<ReportElement> pieces, int place) {
        for (var tables : List.of(false, true)) {
            int second = end(pieces, place, tables);
            int end = second < 0 ? -1 : end(pieces, second, tables);
            if (end >= 0) {
                return new ChartPair(place, second, end);
            }
        }
        return null;
    }

    /** Returns the end of a topic that has a small chart, or a small table, and lines of text alone, or -1. */
    private static int end(List<ReportElement> pieces, int place, boolean tables) {
        if (place >= pieces.size() || !(pieces.get(place) instanceof ReportElement.Topic)) {
            return -1;
        }
        int found = 0;
        int at = place + 1;
        for (; at < pieces.size(); at++) {
            var piece = pieces.get(at);
            if (piece instanceof ReportElement.Topic || piece instanceof ReportElement.Chapter) {
                break;
            }
            boolean small = switch (piece) {
                case ReportElement.Figure figure -> !tables && small(figure.chart());
                case ReportElement.Table table -> tables && small(table);
                default -> false;
            };
            if (small) {
                found++;
            } else if (!(piece instanceof ReportElement.Line)) {
                return -1;
            }
        }
        return found == 1 ? at : -1;
    }

    private static boolean small(ReportElement.Table table) {
        return table.heads().size() <= MOST_COLUMNS && table.names() == 1 && table.rows().size() <= MOST_ROWS
                && table.rows().stream().allMatch(row -> row.getFirst().length() <= LONGEST_NAME);
    }

    private static boolean small(ReportChart chart) {
        return chart instanceof ReportChart.Answers answers && answers.told() == null
                && answers.question() instanceof Question.Choice choice && choice.options().size() <= MOST_OPTIONS
                && choice.counted("").stream().allMatch(option -> option.length() <= LONGEST_OPTION);
    }
}
