package org.quarterdeck.question.kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Rated;
import org.quarterdeck.question.AnswerMismatch;
import org.quarterdeck.question.MeanAndDeviation;
import org.quarterdeck.question.PairedShift;
import org.quarterdeck.question.Result.Rating;
import org.quarterdeck.question.Result.Ratings;
import org.quarterdeck.question.ScaleSides;
import org.quarterdeck.question.kind.AnswerSums.Sums;
import org.quarterdeck.question.kind.MovedItem.Unit;
import org.quarterdeck.question.kind.ResultTable.Cell;
import org.quarterdeck.question.kind.ResultTable.Column;
import org.quarterdeck.workshop.Question.Pair;
import org.quarterdeck.workshop.Question.Scale;

/** Statements are rated in points. */
final class ScaleKind extends KindRules<Ratings> {

    static final AnswerSums SUMS = new AnswerSums(ScaleKind::ratings, AnswerSums::added);

    private final Scale scale;

    ScaleKind(Scale scale) {
        super(scale, Ratings.class);
        this.scale = scale;
    }

    @Override
    @Nullable
    AnswerMismatch misfit(Answer answer) {
        return answer instanceof Rated rated ? misfit(rated.ratings()) : otherKind();
    }

    private @Nullable AnswerMismatch misfit(List<@Nullable Integer> ratings) {
        int statements = scale.statements().size();
        if (ratings.size() != statements) {
            return new AnswerMismatch("ratings",
                    "there are " + statements + " statements, this has " + ratings.size() + " ratings");
        }
        if (ratings.stream().allMatch(Objects::isNull)) {
            return new AnswerMismatch("ratings", "at least one statement is to be rated");
        }
        boolean inside = ratings.stream().allMatch(r -> r == null || (r >= 1 && r <= scale.points()));
        return inside ? null : new AnswerMismatch("ratings", "a rating lies between 1 and " + scale.points() + ", or is null");
    }

    private static Sums ratings(Collection<Answer> answers) {
        var rated = AnswerSums.all(answers, Rated.class);
        int statements = rated.stream().mapToInt(each -> each.ratings().size()).max().orElse(0);
        return new Sums(rated.size(), AnswerSums.items(statements, i -> {
            var given = rated.stream().filter(each -> i < each.ratings().size()).map(each -> each.ratings().get(i))
                    .filter(Objects::nonNull).mapToInt(Integer::intValue).toArray();
            var counts = new double[IntStream.of(given).max().orElse(0)];
            IntStream.of(given).forEach(points -> counts[points - 1]++);
            return AnswerSums.list(counts);
        }));
    }

    @Override
    Ratings summed(RunTally tally, int hands) {
        return new Ratings(AnswerSums.items(scale.statements().size(),
                i -> rating(AnswerSums.whole(tally.item(i), scale.points()))), tally.answers(), hands);
    }

    private static Rating rating(List<Integer> counts) {
        int rated = counts.stream().mapToInt(Integer::intValue).sum();
        var given = IntStream.range(0, counts.size()).boxed()
                .flatMapToDouble(i -> DoubleStream.generate(() -> i + 1).limit(counts.get(i)));
        var figures = MeanAndDeviation.of(given, (counts.size() + 1) / 2.0);
        return new Rating(counts, rated, figures.mean(), figures.spread());
    }

    @Override
    PairedShift shift(PairedMoves both) {
        return both.moved(scale.statements().size(), 1, (a, i) -> a instanceof Rated r ? r.ratings().get(i) : null);
    }

    @Override
    List<MovedItem> movedItems(CaptionMessages words) {
        var from = scale.from();
        var to = scale.to();
        var ends = new Pair(from == null ? "1" : from, to == null ? String.valueOf(scale.points()) : to);
        return MovedItem.named(scale.statements(), ends, Unit.POINTS);
    }

    @Override
    String asks(CaptionMessages words) {
        return words.text("statements", named(scale.from(), words), scale.points(), named(scale.to(), words),
                words.list(scale.statements()));
    }

    private static String named(@Nullable String end, CaptionMessages words) {
        return end == null ? "" : words.text("named", end);
    }

    @Override
    List<String> parts(Ratings ratings, CaptionMessages words) {
        return IntStream.range(0, scale.statements().size()).mapToObj(i -> {
            var rating = ratings.statements().get(i);
            var sides = ScaleSides.of(rating);
            return rating.rated() == 0
                    ? words.text("ratings.none", scale.statements().get(i))
                    : words.text("ratings", scale.statements().get(i), words.mean(rating.mean()), scale.points(),
                            words.share(sides.aboveShare(), sides.above(), rating.rated()),
                            words.share(sides.belowShare(), sides.below(), rating.rated()));
        }).toList();
    }

    @Override
    ResultTable table(Ratings ratings) {
        return ResultTable.table(IntStream.range(0, scale.statements().size()).mapToObj(i -> {
            var rating = ratings.statements().get(i);
            boolean any = rating.rated() > 0;
            return ResultTable.cells(new ResultTable.Name(scale.statements().get(i)), new ResultTable.Count(rating.rated()),
                    any ? new ResultTable.Decimal(rating.mean()) : ResultTable.NOTHING,
                    any ? new ResultTable.Decimal(rating.spread()) : ResultTable.NOTHING);
        }).toList(), Column.STATEMENT, Column.PEOPLE, Column.MEAN, Column.SPREAD);
    }

    /** Has a column for each rating. */
    @Override
    ResultTable fullTable(Ratings ratings) {
        var points = IntStream.rangeClosed(1, scale.points()).mapToObj(p -> new ResultTable.Head(Column.RATING, false, p))
                .toList();
        return table(ratings).inserting(points, ratings.statements().stream()
                .map(rating -> rating.counts().stream().<Cell>map(ResultTable.Count::new).toList()).toList());
    }

    @Override
    HandRows hands() {
        return new RatedHands(scale);
    }

    private record RatedHands(Scale scale) implements HandRows {

        @Override
        public int rows() {
            return scale.statements().size();
        }

        @Override
        public int columns() {
            return scale.points();
        }

        @Override
        public List<Answer> answers(int people, List<List<Integer>> counts) {
            var rows = counts.stream().map(HandRows::expanded).toList();
            int most = rows.stream().mapToInt(List::size).max().orElse(0);
            var answers = new ArrayList<Answer>();
            for (int person = 0; person < most; person++) {
                var ratings = new ArrayList<@Nullable Integer>();
                for (var row : rows) {
                    ratings.add(person < row.size() ? row.get(person) + 1 : null);
                }
                answers.add(new Rated(ratings));
            }
            return List.copyOf(answers);
        }
    }
}
