package org.quarterdeck.report;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.NumberRounding;
import org.quarterdeck.question.PairedShift;
import org.quarterdeck.question.PairedShift.Move;
import org.quarterdeck.report.ReportElement.Table;
import org.quarterdeck.workshop.Question;

/** How the same people moved between two votes, as a small table: an item a row. */
public final class MoveTable {

    private MoveTable() {}

    /**
     * Returns the table, or null where nobody can be paired or the kind of question has no direction.
     *
     * @param print replaces typewriter characters by typographic ones, such as quotation marks
     */
    public static @Nullable Table of(Question question, PairedShift shift, ReportMessages words, UnaryOperator<String> print) {
        if (shift.pairs() == 0 || shift.items().isEmpty()) {
            return null;
        }
        var items = question.items(" – ");
        boolean line = question.onLines();
        var rows = IntStream.range(0, Math.min(items.size(), shift.items().size())).mapToObj(i -> {
            var move = shift.items().get(i);
            return List.of(print.apply(items.get(i)), words.count(move.left()), words.count(move.stayed()),
                    words.count(move.right()), median(move, line, words));
        }).toList();
        return new Table(words.text("moves", shift.pairs(), shift.changed()),
                List.of(words.text(line ? "moves.between" : "moves.item"), words.text(line ? "moves.left" : "moves.down"),
                        words.text("moves.stayed"), words.text(line ? "moves.right" : "moves.up"), words.text("moves.median")),
                1, rows, false);
    }

    private static String median(Move move, boolean line, ReportMessages words) {
        double size = Math.abs(move.median());
        var sign = move.median() < 0 ? "−" : "+";
        if (line) {
            int percent = NumberRounding.percent(size);
            return percent == 0 ? words.percent(0) : sign + words.percent(percent);
        }
        return size == 0 ? words.mean(0) : sign + words.mean(size);
    }
}
