package org.quarterdeck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.quarterdeck.report.ReportElement.Figure;
import org.quarterdeck.report.ReportElement.Line;
import org.quarterdeck.report.ReportElement.Table;
import org.quarterdeck.report.ReportElement.Topic;
import org.quarterdeck.session.query.CaseDecisions;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.simulation.MonthState;
import org.quarterdeck.simulation.SimulationFrame;
import org.quarterdeck.simulation.SimulationPaths;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SegmentNames;
import org.quarterdeck.workshop.Simulation;

/** The report on a playable case: the room's months beside those of the story and of leading. */
final class CaseElements {

    private CaseElements() {}

    /** Returns it as others may have it: not where few people decided one of its steps. */
    static List<ReportElement> of(SessionData data, RoomState room, Segment segment, Simulation simulation, ReportMessages words,
            UnaryOperator<String> print) {
        if (data.scope().withholdsCase(simulation, data.session().runs())) {
            return List.of(new Topic(print.apply(SegmentNames.of(segment))),
                    new Line(words.text("withheld", data.scope().smallest()), false));
        }
        return of(room, segment, simulation, words, print);
    }

    static List<ReportElement> of(RoomState room, Segment segment, Simulation simulation, ReportMessages words,
            UnaryOperator<String> print) {
        var paths = SimulationPaths.of(simulation, CaseDecisions.of(room, simulation), null);
        if (paths.room().isEmpty()) {
            return List.of();
        }
        var horizon = SimulationFrame.of(room.workshop(), simulation);
        var pieces = new ArrayList<ReportElement>();
        pieces.add(new Topic(print.apply(SegmentNames.of(segment))));
        pieces.add(new Line(words.text("case.model"), true));
        pieces.add(new Figure(new ReportChart.Months(paths, horizon.turns(), simulation.until())));
        var rows = horizon.turns().stream().filter(month -> month <= simulation.until())
                .map(month -> List.of(words.count(month), backlog(paths.room(), month, words),
                        backlog(paths.told(), month, words),
                        backlog(paths.leading(), month, words)))
                .toList();
        pieces.add(new Table(words.text("case.table"), List.of(words.text("case.month"), words.text("case.room"),
                words.text("case.told"), words.text("case.leading")), 1, rows, false));
        return pieces;
    }

    private static String backlog(List<MonthState> path, int month, ReportMessages words) {
        return month < path.size() ? words.count((int) Math.round(path.get(month).backlog())) : "–";
    }
}
