package org.quarterdeck.question.kind;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Spread;
import org.quarterdeck.question.AnswerMismatch;
import org.quarterdeck.question.MeanAndDeviation;
import org.quarterdeck.question.PairedShift;
import org.quarterdeck.question.Result.Mean;
import org.quarterdeck.question.Result.Means;
import org.quarterdeck.question.kind.AnswerSums.Sums;
import org.quarterdeck.question.kind.MovedItem.Unit;
import org.quarterdeck.question.kind.ResultTable.Column;
import org.quarterdeck.workshop.Question.Pair;
import org.quarterdeck.workshop.Question.Points;

/** Points are spread over options. */
final class PointsKind extends KindRules<Means> {

    static final AnswerSums SUMS = new AnswerSums(PointsKind::given, AnswerSums::sorted);

    private final Points points;

    PointsKind(Points points) {
        super(points, Means.class);
        this.points = points;
    }

    @Override
    @Nullable
    AnswerMismatch misfit(Answer answer) {
        return answer instanceof Spread spread ? misfit(spread.points()) : otherKind();
    }

    private @Nullable AnswerMismatch misfit(List<Integer> given) {
        int options = points.options().size();
        if (given.size() != options) {
            return new AnswerMismatch("points", "there are " + options + " options, this has " + given.size() + " numbers");
        }
        if (given.stream().anyMatch(p -> p < 0)) {
            return new AnswerMismatch("points", "no option has fewer than 0 points");
        }
        long sum = given.stream().mapToLong(p -> p).sum();
        return sum == points.total()
                ? null
                : new AnswerMismatch("points", "the points add up to " + sum + ", not " + points.total());
    }

    private static Sums given(Collection<Answer> answers) {
        return AnswerSums.columns(AnswerSums.all(answers, Spread.class).stream()
                .map(s -> s.points().stream().map(Integer::doubleValue).toList()).toList());
    }

    @Override
    Means summed(RunTally tally, int hands) {
        return new Means(AnswerSums.items(points.options().size(), i -> {
            var figures = MeanAndDeviation.of(AnswerSums.numbers(tally.item(i)), 0);
            return new Mean(figures.mean(), figures.spread());
        }), points.total(), tally.answers(), hands);
    }

    @Override
    PairedShift shift(PairedMoves both) {
        return both.moved(points.options().size(), 1, (a, i) -> a instanceof Spread s ? s.points().get(i) : null);
    }

    @Override
    List<MovedItem> movedItems(CaptionMessages words) {
        return MovedItem.named(points.options(), new Pair(words.text("shift.down"), words.text("shift.up")), Unit.POINTS);
    }

    @Override
    String asks(CaptionMessages words) {
        return words.text("options", String.join(", ", points.options()));
    }

    @Override
    List<String> parts(Means means, CaptionMessages words) {
        return IntStream.range(0, points.options().size()).mapToObj(i -> words.text("means", points.options().get(i),
                words.mean(means.options().get(i).mean()), words.number(means.total()))).toList();
    }

    @Override
    ResultTable table(Means means) {
        return ResultTable.table(IntStream.range(0, points.options().size()).mapToObj(i -> {
            var mean = means.options().get(i);
            return ResultTable.cells(new ResultTable.Name(points.options().get(i)), new ResultTable.Decimal(mean.mean()),
                    new ResultTable.Decimal(mean.spread()));
        }).toList(), Column.OPTION, Column.MEAN, Column.SPREAD);
    }
}
