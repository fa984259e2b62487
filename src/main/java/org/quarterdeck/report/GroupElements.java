package org.quarterdeck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.quarterdeck.report.ReportElement.Line;
import org.quarterdeck.report.ReportElement.Table;
import org.quarterdeck.report.ReportElement.Topic;
import org.quarterdeck.session.query.GroupSummary;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SegmentNames;

/** The report on a breakout's hand-ins, prompt by prompt. */
final class GroupElements {

    private GroupElements() {}

    static List<ReportElement> of(RoomState room, Segment segment, Breakout breakout, ReportMessages words,
            UnaryOperator<String> print) {
        var written = GroupSummary.all(room, segment);
        var sheets = written.stream().map(GroupSummary::seen)
                .filter(sheet -> sheet.size() > 0 || handedIn(sheet)).toList();
        if (sheets.isEmpty()) {
            return List.of();
        }
        var pieces = new ArrayList<ReportElement>();
        pieces.add(new Topic(print.apply(SegmentNames.of(segment))));
        pieces.add(new Line(words.text("groups", sheets.size()), true));
        for (int i = 0; i < breakout.capture().size(); i++) {
            int prompt = i;
            var rows = sheets.stream().filter(sheet -> prompt < sheet.handIns().size() && !sheet.handIns().get(prompt).blank())
                    .map(sheet -> List.of(name(sheet, print), sheet.handIns().get(prompt).text().strip())).toList();
            var asked = print.apply(breakout.capture().get(i));
            pieces.add(rows.isEmpty()
                    ? new Line(words.text(withheld(written, prompt) ? "groups.withheld" : "groups.nothing", asked), true)
                    : new Table(asked, List.of(words.text("groups.group"), asked), 2, rows, false));
        }
        return pieces;
    }

    private static String name(GroupSummary sheet, UnaryOperator<String> print) {
        return sheet.task() == null ? sheet.name() : sheet.name() + ": " + print.apply(sheet.task());
    }

    private static boolean withheld(List<GroupSummary> written, int prompt) {
        return written.stream().filter(sheet -> prompt < sheet.handIns().size()).map(sheet -> sheet.handIns().get(prompt))
                .anyMatch(handIn -> !handIn.blank() && !handIn.shown());
    }

    private static boolean handedIn(GroupSummary sheet) {
        return sheet.handIns().stream().anyMatch(handIn -> !handIn.blank());
    }
}
