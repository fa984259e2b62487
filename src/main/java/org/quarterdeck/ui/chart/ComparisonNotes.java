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
            case ComparisonResult.Rooms rooms -> words.text(thin(question) ? "chart.rooms_thin" : "chart.rooms_marks",
                    words.count("chart.rooms", rooms.rooms()), words.count("chart.people", rooms.result().answers()));
            case ComparisonResult.Before before -> {
                var earlier = words.count(thin(question)
                        ? "chart.before"
                        : question instanceof Question.Spectrum ? "chart.before_hollow" : "chart.before_marks",
                        before.result().answers());
                var moved = moved(question, before.shift(), words);
                yield moved.isEmpty() ? earlier : drawn(question) ? earlier + " " + moved : moved;
            }
        };
    }

    /** Returns whether the comparison result is drawn as thin bars. Other charts use other marks. */
    private static boolean thin(Question question) {
        return ChartForm.of(question).beneath() != Beneath.MARKS;
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
        boolean onLines = question instanceof Question.Spectrum || question instanceof Question.Quadrant;
        return words.text(onLines ? "chart.gap" : "chart.changed", shift.changed(), shift.pairs());
    }
}
