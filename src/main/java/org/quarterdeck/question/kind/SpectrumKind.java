package org.quarterdeck.question.kind;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Placed;
import org.quarterdeck.question.AnswerMismatch;
import org.quarterdeck.question.MeanAndDeviation;
import org.quarterdeck.question.PairedShift;
import org.quarterdeck.question.Result.Strip;
import org.quarterdeck.question.Result.Strips;
import org.quarterdeck.question.kind.AnswerSums.Sums;
import org.quarterdeck.question.kind.ResultTable.Column;
import org.quarterdeck.workshop.Question.Pair;
import org.quarterdeck.workshop.Question.Spectrum;

/** A mark is put between the poles of each pair. */
final class SpectrumKind extends KindRules<Strips> {

    static final AnswerSums SUMS = new AnswerSums(SpectrumKind::positions, AnswerSums::sorted);

    private final List<Pair> pairs;

    SpectrumKind(Spectrum spectrum) {
        super(spectrum, Strips.class);
        this.pairs = spectrum.pairs();
    }

    @Override
    @Nullable
    AnswerMismatch misfit(Answer answer) {
        return answer instanceof Placed placed ? misfit(placed.positions()) : otherKind();
    }

    private @Nullable AnswerMismatch misfit(List<Double> positions) {
        if (positions.size() != pairs.size()) {
            return new AnswerMismatch("positions",
                    "there are " + pairs.size() + " pairs, this has " + positions.size() + " positions");
        }
        return positions.stream().allMatch(SpectrumKind::onLine)
                ? null
                : new AnswerMismatch("positions", "a position lies between 0 and 1");
    }

    /** Returns whether a mark lies between the ends of a line; false for NaN. */
    static boolean onLine(double position) {
        return position >= 0 && position <= 1;
    }

    private static Sums positions(Collection<Answer> answers) {
        return AnswerSums.columns(AnswerSums.all(answers, Placed.class).stream().map(Placed::positions).toList());
    }

    @Override
    Strips summed(RunTally tally, int hands) {
        return new Strips(AnswerSums.items(pairs.size(), i -> strip(tally.item(i))), tally.answers(), hands);
    }

    private static Strip strip(List<Double> positions) {
        var figures = MeanAndDeviation.of(AnswerSums.numbers(positions), 0.5);
        return new Strip(positions, figures.mean(), figures.spread());
    }

    @Override
    PairedShift shift(PairedMoves both) {
        return both.moved(pairs.size(), PairedShift.STILL,
                (a, i) -> a instanceof Placed p ? p.positions().get(i) : null);
    }

    @Override
    List<MovedItem> movedItems(CaptionMessages words) {
        return MovedItem.lines(pairs);
    }

    @Override
    String asks(CaptionMessages words) {
        return words.text("pairs",
                words.list(pairs.stream().map(p -> words.text("either", p.left(), p.right())).toList()));
    }

    @Override
    List<String> parts(Strips strips, CaptionMessages words) {
        return IntStream.range(0, pairs.size()).mapToObj(i -> words.text("strips", pairs.get(i).left(),
                pairs.get(i).right(), lean(pairs.get(i), strips.strips().get(i).mean(), words))).toList();
    }

    /** Returns in words which end of a line the mean of its marks leans to. */
    static String lean(Pair pair, double mean, CaptionMessages words) {
        // Without the last digits, so that a mean as far from the middle on the other side is said alike.
        double off = Math.rint((mean - 0.5) * 1e9) / 1e9;
        if (Math.abs(off) < 0.05) {
            return words.text("strips.middle");
        }
        var much = Math.abs(off) < 0.15 ? "strips.leans" : Math.abs(off) < 0.3 ? "strips.clearly" : "strips.far";
        return words.text(much, off < 0 ? pair.left() : pair.right());
    }

    @Override
    ResultTable table(Strips strips) {
        return ResultTable.table(IntStream.range(0, pairs.size()).mapToObj(i -> {
            var pair = pairs.get(i);
            var strip = strips.strips().get(i);
            boolean any = !strip.positions().isEmpty();
            return ResultTable.cells(new ResultTable.Name(pair.left()), new ResultTable.Name(pair.right()),
                    any ? ResultTable.percent(strip.mean()) : ResultTable.NOTHING,
                    any ? ResultTable.percent(strip.spread()) : ResultTable.NOTHING);
        }).toList(), Column.LEFT, Column.RIGHT, Column.MEAN, Column.SPREAD);
    }
}
