package org.quarterdeck.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quarterdeck.i18n.NumberRounding;
import org.quarterdeck.question.Result;
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

    static final Cell NOTHING = new Name("");

    public ResultTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        total = List.copyOf(total);
    }

    /** @throws IllegalArgumentException if the result does not belong to the question */
    public static ResultTable of(Question question, Result result) {
        return KindRules.of(question).table(result, false);
    }

    /** Returns the same table; for a scale with a column for each rating. */
    public static ResultTable inFull(Question question, Result result) {
        return KindRules.of(question).table(result, true);
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

    /** Inserts columns after the first, and has no totals. */
    ResultTable inserting(List<Head> more, List<List<Cell>> cells) {
        return new ResultTable(inserted(heads, more),
                IntStream.range(0, rows.size()).mapToObj(i -> inserted(rows.get(i), cells.get(i))).toList(), List.of());
    }

    private static <T> List<T> inserted(List<T> row, List<T> more) {
        var all = new ArrayList<>(row);
        all.addAll(1, more);
        return all;
    }

    /** Adds a row of totals with 100 per cent, if there are any people. */
    ResultTable adding(int people) {
        return people == 0
                ? this
                : new ResultTable(heads, rows, List.of(new All(), new Count(people), new Percent(100, 1)));
    }

    static ResultTable table(List<List<Cell>> rows, Column... columns) {
        return new ResultTable(Stream.of(columns).map(Head::new).toList(), rows, List.of());
    }

    static List<Cell> cells(Cell... cells) {
        return List.of(cells);
    }

    static Percent percent(double share) {
        return new Percent(NumberRounding.percent(share), share);
    }
}
