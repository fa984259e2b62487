package org.quarterdeck.question;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quarterdeck.i18n.NumberRounding;
import org.quarterdeck.question.Result.Counts;
import org.quarterdeck.question.Result.Ratings;
import org.quarterdeck.workshop.Question;

/**
 * A result as a table of names and numbers.
 *
 * @param rows each as long as {@code heads}
 * @param total a row of totals, or empty if totals would be meaningless
 */
public record ResultTable(List<Head> heads, List<List<Cell>> rows, List<Cell> total) {

    /** The content of a column. */
    public enum Column {
        OPTION, STATEMENT, LEFT, RIGHT, WORD, TEXT, CORNER, PEOPLE, SHARE, MEAN, SPREAD, PLACE, FIRST, VOTES,
        /** The number of people who gave one rating. */
        RATING;

        /** Returns whether the column holds names rather than numbers. */
        public boolean names() {
            return compareTo(PEOPLE) < 0;
        }
    }

    /**
     * @param before whether the column belongs to the earlier result shown beside
     * @param rating the rating, for {@link Column#RATING}
     */
    public record Head(Column column, boolean before, int rating) {
        Head(Column column) {
            this(column, false, 0);
        }
    }

    public sealed interface Cell {}

    /** A text as people wrote it; empty if there is none. */
    public record Name(String text) implements Cell {}

    public record Count(int count) implements Cell {}

    /**
     * A share.
     *
     * @param percent in whole per cents, as it is shown everywhere; shares of a whole add up to 100 where that is possible
     * @param share from 0 to 1, not rounded
     */
    public record Percent(int percent, double share) implements Cell {}

    /** A number that is not rounded; it is shown with one decimal. */
    public record Decimal(double number) implements Cell {}

    /** The name of the row of totals. */
    public record All() implements Cell {}

    /** The name of the option that people word. */
    public record Other() implements Cell {}

    private static final Cell NOTHING = new Name("");

    public ResultTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        total = List.copyOf(total);
    }

    /** @throws IllegalArgumentException if the result does not belong to the question */
    public static ResultTable of(Question question, Result result) {
        return switch (question) {
            case Question.Choice q -> counts(q, QuestionResult.as(Counts.class, question, result));
            case Question.Multiple q -> counts(q, QuestionResult.as(Counts.class, question, result));
            case Question.Scale q -> ratings(q, QuestionResult.as(Ratings.class, question, result));
            case Question.Spectrum q -> strips(q, QuestionResult.as(Result.Strips.class, question, result));
            case Question.Ranking q -> ranks(q, QuestionResult.as(Result.Ranks.class, question, result));
            case Question.Points q -> means(q, QuestionResult.as(Result.Means.class, question, result));
            case Question.Words q -> table(QuestionResult.as(Result.Cloud.class, question, result).terms().stream()
                    .map(t -> cells(new Name(t.word()), new Count(t.count()))).toList(), Column.WORD, Column.PEOPLE);
            case Question.Text q -> table(QuestionResult.as(Result.Wall.class, question, result).cards().stream()
                    .map(c -> cells(new Name(c.text()), new Count(c.votes()))).toList(), Column.TEXT, Column.VOTES);
            case Question.Quadrant q -> corners(q, QuestionResult.as(Result.Scatter.class, question, result));
        };
    }

    /** Returns the same table; for a scale with a column for each rating. */
    public static ResultTable inFull(Question question, Result result) {
        var plain = of(question, result);
        if (!(question instanceof Question.Scale scale) || !(result instanceof Ratings ratings)) {
            return plain;
        }
        var points = IntStream.rangeClosed(1, scale.points()).mapToObj(p -> new Head(Column.RATING, false, p)).toList();
        return new ResultTable(inserted(plain.heads, points), IntStream.range(0, plain.rows.size())
                .mapToObj(i -> inserted(plain.rows.get(i),
                        ratings.statements().get(i).counts().stream().<Cell>map(Count::new).toList()))
                .toList(), List.of());
    }

    /** Returns this table with the earlier numbers beside each number, or unchanged if the names of the rows differ. */
    public ResultTable beside(ResultTable earlier) {
        int names = (int) heads.stream().filter(head -> head.column().names()).count();
        if (rows.size() != earlier.rows.size()
                || !IntStream.range(0, rows.size())
                        .allMatch(i -> rows.get(i).subList(0, names).equals(earlier.rows.get(i).subList(0, names)))) {
            return this;
        }
        var more = earlier.heads.subList(names, earlier.heads.size()).stream()
                .map(head -> new Head(head.column(), true, head.rating())).toList();
        return new ResultTable(joined(heads, more),
                IntStream.range(0, rows.size()).mapToObj(i -> joined(rows.get(i), rest(earlier.rows.get(i), names))).toList(),
                total.isEmpty() || earlier.total.isEmpty() ? List.of() : joined(total, rest(earlier.total, names)));
    }

    private static <T> List<T> rest(List<T> row, int from) {
        return row.subList(from, row.size());
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Inserts after the first element. */
    private static <T> List<T> inserted(List<T> row, List<T> more) {
        var all = new ArrayList<>(row);
        all.addAll(1, more);
        return all;
    }

    private static ResultTable counts(Question question, Counts counts) {
        var shares = PercentShares.percents(counts);
        var options = question.options();
        var rows = IntStream.range(0, counts.counts().size()).mapToObj(i -> cells(
                i < options.size() ? new Name(options.get(i)) : new Other(),
                new Count(counts.counts().get(i)), new Percent(shares.get(i), counts.share(i)))).toList();
        int sum = counts.counts().stream().mapToInt(count -> count).sum();
        return table(rows, Column.OPTION, Column.PEOPLE, Column.SHARE).adding(sum == counts.answers() ? sum : 0);
    }

    /** Adds a row of totals with 100 per cent, if there are any people. */
    private ResultTable adding(int people) {
        return people == 0
                ? this
                : new ResultTable(heads, rows, List.of(new All(), new Count(people), new Percent(100, 1)));
    }

    private static ResultTable ratings(Question.Scale scale, Ratings ratings) {
        return table(IntStream.range(0, scale.statements().size()).mapToObj(i -> {
            var rating = ratings.statements().get(i);
            boolean any = rating.rated() > 0;
            return cells(new Name(scale.statements().get(i)), new Count(rating.rated()),
                    any ? new Decimal(rating.mean()) : NOTHING, any ? new Decimal(rating.spread()) : NOTHING);
        }).toList(), Column.STATEMENT, Column.PEOPLE, Column.MEAN, Column.SPREAD);
    }

    private static ResultTable strips(Question.Spectrum spectrum, Result.Strips strips) {
        return table(IntStream.range(0, spectrum.pairs().size()).mapToObj(i -> {
            var pair = spectrum.pairs().get(i);
            var strip = strips.strips().get(i);
            boolean any = !strip.positions().isEmpty();
            return cells(new Name(pair.left()), new Name(pair.right()), any ? percent(strip.mean()) : NOTHING,
                    any ? percent(strip.spread()) : NOTHING);
        }).toList(), Column.LEFT, Column.RIGHT, Column.MEAN, Column.SPREAD);
    }

    private static ResultTable ranks(Question.Ranking ranking, Result.Ranks ranks) {
        return table(IntStream.range(0, ranking.options().size()).mapToObj(i -> {
            var rank = ranks.options().get(i);
            boolean any = ranks.answers() > 0;
            return cells(new Name(ranking.options().get(i)), any ? new Count(rank.place()) : NOTHING,
                    any ? new Decimal(rank.score()) : NOTHING, new Count(rank.firsts()));
        }).toList(), Column.OPTION, Column.PLACE, Column.MEAN, Column.FIRST);
    }

    private static ResultTable means(Question.Points points, Result.Means means) {
        return table(IntStream.range(0, points.options().size()).mapToObj(i -> {
            var mean = means.options().get(i);
            return cells(new Name(points.options().get(i)), new Decimal(mean.mean()), new Decimal(mean.spread()));
        }).toList(), Column.OPTION, Column.MEAN, Column.SPREAD);
    }

    private static ResultTable corners(Question.Quadrant plane, Result.Scatter scatter) {
        var shares = PercentShares.percents(scatter.corners(), scatter.answers());
        return table(IntStream.range(0, scatter.corners().size()).mapToObj(i -> {
            var x = i % 2 == 0 ? plane.x().left() : plane.x().right();
            var y = i < 2 ? plane.y().left() : plane.y().right();
            boolean named = i < plane.corners().size() && !plane.corners().get(i).isBlank();
            var name = named ? plane.corners().get(i) : x + ", " + y;
            int marks = scatter.corners().get(i);
            return cells(new Name(name), new Count(marks),
                    new Percent(shares.get(i), scatter.answers() == 0 ? 0 : (double) marks / scatter.answers()));
        }).toList(), Column.CORNER, Column.PEOPLE, Column.SHARE).adding(scatter.answers());
    }

    private static ResultTable table(List<List<Cell>> rows, Column... columns) {
        return new ResultTable(Stream.of(columns).map(Head::new).toList(), rows, List.of());
    }

    private static List<Cell> cells(Cell... cells) {
        return List.of(cells);
    }

    private static Percent percent(double share) {
        return new Percent(NumberRounding.percent(share), share);
    }
}
