package org.quarterdeck.report.past;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.quarterdeck.model.Horizon;
import org.quarterdeck.model.Month;
import org.quarterdeck.model.Paths;
import org.quarterdeck.report.past.Piece.Figure;
import org.quarterdeck.report.past.Piece.Line;
import org.quarterdeck.report.past.Piece.Table;
import org.quarterdeck.report.past.Piece.Topic;
import org.quarterdeck.session.Decisions;
import org.quarterdeck.session.RoomState;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SegmentNames;
import org.quarterdeck.workshop.Simulation;

/** Where a playable case came out: the room's own months beside those of the story and of leading. */
final class CasePieces {

    private CasePieces() {}

    static List<Piece> of(RoomState room, Segment segment, Simulation simulation, ReportWords words,
            UnaryOperator<String> print) {
        var paths = Paths.of(simulation, Decisions.of(room, simulation), null);
        if (paths.room().isEmpty()) {
            return List.of();
        }
        var horizon = Horizon.of(room.workshop(), simulation);
        var pieces = new ArrayList<Piece>();
        pieces.add(new Topic(print.apply(SegmentNames.of(segment))));
        pieces.add(new Line(words.text("case.model"), true));
        pieces.add(new Figure(new Chart.Months(paths, horizon.turns(), simulation.until())));
        var rows = horizon.turns().stream().filter(month -> month <= simulation.until())
                .map(month -> List.of(words.count(month), backlog(paths.room(), month, words),
                        backlog(paths.told(), month, words),
                        backlog(paths.leading(), month, words)))
                .toList();
        pieces.add(new Table(words.text("case.table"), List.of(words.text("case.month"), words.text("case.room"),
                words.text("case.told"), words.text("case.leading")), 1, rows, false));
        return pieces;
    }

    private static String backlog(List<Month> path, int month, ReportWords words) {
        return month < path.size() ? words.count((int) Math.round(path.get(month).backlog())) : "–";
    }
}
