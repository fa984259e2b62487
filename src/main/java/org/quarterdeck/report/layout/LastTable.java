package org.quarterdeck.report.layout;

import java.util.List;
import org.quarterdeck.report.ReportElement;

/** A table at the end of a report, with its headings and lines, that should not stand alone on the last page. */
public final class LastTable {

    private LastTable() {}

    /** Returns where it begins, if it comes right after the chapter or the question that begins at a place; otherwise -1. */
    public static int after(List<ReportElement> pieces, int place) {
        int last = end(pieces, place);
        return last < pieces.size() && end(pieces, last) == pieces.size() && isSmall(pieces.subList(last, pieces.size()))
                ? last
                : -1;
    }

    /** Returns the end of a chapter's first question, or of a question. */
    private static int end(List<ReportElement> pieces, int place) {
        int at = place + 1;
        if (pieces.get(place) instanceof ReportElement.Chapter && at < pieces.size()
                && pieces.get(at) instanceof ReportElement.Topic) {
            at++;
        }
        while (at < pieces.size() && !(pieces.get(at) instanceof ReportElement.Topic)
                && !(pieces.get(at) instanceof ReportElement.Chapter)) {
            at++;
        }
        return at;
    }

    private static boolean isSmall(List<ReportElement> pieces) {
        return pieces.stream().filter(ReportElement.Table.class::isInstance).count() == 1
                && pieces.stream().noneMatch(each -> each instanceof ReportElement.Cards || each instanceof ReportElement.Items);
    }
}
