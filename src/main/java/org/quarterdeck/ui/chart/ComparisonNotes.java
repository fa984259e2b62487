package org.quarterdeck.ui.chart;

import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.question.ComparedResult;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.question.PairedShift;
import org.quarterdeck.ui.chart.ChartForm.Beneath;
import org.quarterdeck.workshop.Question;

/** Writes the line beside a chart that explains its comparison result. */
final class ComparisonNotes {

    private ComparisonNotes() {}

    static String of(Question question, ComparedResult shown, MessageBundle words) {
        return switch (shown.beneath()) {
            case null -> "";
            case ComparisonResult.Rooms rooms -> words.text(ChartForm.of(question).beneath().rooms,
                    words.count("chart.rooms", rooms.rooms()), words.count("chart.people", rooms.result().answers()));
            case ComparisonResult.Before before -> {
                var earlier = words.count(ChartForm.of(question).beneath().before, before.result().answers());
                var moved = moved(question, before.shift(), words);
                yield moved.isEmpty() ? earlier : drawn(question) ? earlier + " " + moved : moved;
            }
        };
    }

    /** Returns whether the comparison result is drawn at all. Words and texts have no positions to compare. */
    private static boolean drawn(Question question) {
        return ChartForm.of(question).beneath() != Beneath.NOTHING;
    }

    private static String moved(Question question, PairedShift shift, MessageBundle words) {
        if (shift.pairs() == 0) {
            return "";
        }
        if (question instanceof Question.Spectrum spectrum && spectrum.pairs().size() == 1) {
            var pair = spectrum.pairs().getFirst();
            var move = shift.items().getFirst();
            boolean right = move.right() >= move.left();
            return words.text("chart.moved", right ? move.right() : move.left(), shift.pairs(),
                    right ? pair.right() : pair.left());
        }
        return words.text(question.onLines() ? "chart.gap" : "chart.changed", shift.changed(), shift.pairs());
    }
}
