package org.quarterdeck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.quarterdeck.report.ReportElement.Cards;
import org.quarterdeck.report.ReportElement.Line;
import org.quarterdeck.report.ReportElement.Topic;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SegmentNames;

/** The report on commitments that participants shared, in an order that says nothing about who made them. */
final class CommitmentElements {

    private CommitmentElements() {}

    static List<ReportElement> of(RoomState room, Segment segment, List<Commitment> shared, ReportMessages words,
            UnaryOperator<String> print) {
        int made = room.exercises().commitments().count();
        if (made == 0) {
            return List.of();
        }
        var pieces = new ArrayList<ReportElement>();
        pieces.add(new Topic(print.apply(SegmentNames.of(segment))));
        pieces.add(new Line(words.text("promises", made, shared.size()), true));
        if (!shared.isEmpty()) {
            pieces.add(new Cards(shared.stream().map(each -> sentence(each, words)).toList()));
        }
        return pieces;
    }

    private static String sentence(Commitment commitment, ReportMessages words) {
        return commitment.when().isBlank()
                ? words.text("promise", commitment.will())
                : words.text("promise_when", commitment.when(), commitment.will());
    }
}
