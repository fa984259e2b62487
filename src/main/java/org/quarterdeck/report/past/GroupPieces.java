package org.quarterdeck.report.past;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.quarterdeck.report.past.Piece.Line;
import org.quarterdeck.report.past.Piece.Table;
import org.quarterdeck.report.past.Piece.Topic;
import org.quarterdeck.session.GroupSheet;
import org.quarterdeck.session.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SegmentNames;

/** What the groups of a breakout handed in, prompt by prompt. */
final class GroupPieces {

    private GroupPieces() {}

    static List<Piece> of(RoomState room, Segment segment, Breakout breakout, ReportWords words, UnaryOperator<String> print) {
        var sheets = GroupSheet.all(room, segment).stream().filter(sheet -> sheet.size() > 0 || handedIn(sheet)).toList();
        if (sheets.isEmpty()) {
            return List.of();
        }
        var pieces = new ArrayList<Piece>();
        pieces.add(new Topic(print.apply(SegmentNames.of(segment))));
        pieces.add(new Line(words.text("groups", sheets.size()), true));
        for (int i = 0; i < breakout.capture().size(); i++) {
            int prompt = i;
            var rows = sheets.stream().filter(sheet -> prompt < sheet.handIns().size() && !sheet.handIns().get(prompt).blank())
                    .map(sheet -> List.of(name(sheet, print), sheet.handIns().get(prompt).text().strip())).toList();
            var asked = print.apply(breakout.capture().get(i));
            pieces.add(rows.isEmpty()
                    ? new Line(words.text("groups.nothing", asked), true)
                    : new Table(asked, List.of(words.text("groups.group"), asked), 2, rows, false));
        }
        return pieces;
    }

    private static String name(GroupSheet sheet, UnaryOperator<String> print) {
        return sheet.task() == null ? sheet.name() : sheet.name() + ": " + print.apply(sheet.task());
    }

    private static boolean handedIn(GroupSheet sheet) {
        return sheet.handIns().stream().anyMatch(handIn -> !handIn.blank());
    }
}
