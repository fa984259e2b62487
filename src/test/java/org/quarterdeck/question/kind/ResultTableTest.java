package org.quarterdeck.question.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Marked;
import org.quarterdeck.question.Answer.Ordered;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.Placed;
import org.quarterdeck.question.Answer.Rated;
import org.quarterdeck.question.Answer.Spread;
import org.quarterdeck.question.kind.ResultTable.Column;
import org.quarterdeck.workshop.Question;

/** What each kind of question came to, as the numbers of a table. */
class ResultTableTest {

    private static ResultTable table(Question question, Answer... answers) {
        return ResultTable.of(question, Tally.of(question, List.of(answers)));
    }

    /** The cells as a person would read them, a line each row, the totals last. */
    private static List<String> lines(ResultTable table) {
        var rows = new ArrayList<>(table.rows());
        if (!table.total().isEmpty()) {
            rows.add(table.total());
        }
        return rows.stream().map(row -> row.stream().map(ResultTableTest::read).collect(Collectors.joining(" | "))).toList();
    }

    private static String read(ResultTable.Cell cell) {
        return switch (cell) {
            case ResultTable.Name name -> name.text();
            case ResultTable.Count count -> String.valueOf(count.count());
            case ResultTable.Percent percent -> percent.percent() + " % " + String.format(Locale.ROOT, "%.3f", percent.share());
            case ResultTable.Decimal decimal -> String.format(Locale.ROOT, "%.2f", decimal.number());
            case ResultTable.All _ -> "all";
            case ResultTable.Other _ -> "other";
        };
    }

    @Test
    void of_a_choice_has_people_and_shares_that_add_up() {
        var table = table(SampleAnswers.CHOICE, new Picked(List.of(0)), new Picked(List.of(0)), new Picked(List.of(2)));
        assertEquals(
                List.of("First | 2 | 67 % 0.667", "Second | 0 | 0 % 0.000", "Third | 1 | 33 % 0.333", "all | 3 | 100 % 1.000"),
                lines(table));
        assertEquals(List.of("First | 0 | 0 % 0.000", "Second | 0 | 0 % 0.000", "Third | 0 | 0 % 0.000"),
                lines(table(SampleAnswers.CHOICE)));
    }

    @Test
    void of_a_scale_has_mean_and_spread_of_those_who_rated_each_statement() {
        var answers = new Answer[]{new Rated(Arrays.asList(2, 5, null)), new Rated(Arrays.asList(4, null, null))};
        assertEquals(List.of("We listen | 2 | 3.00 | 1.00", "We act | 1 | 5.00 | 0.00", "We learn | 0 |  | "),
                lines(table(SampleAnswers.SCALE, answers)));
        var full = ResultTable.inFull(SampleAnswers.SCALE, Tally.of(SampleAnswers.SCALE, List.of(answers)));
        assertEquals(List.of("We listen | 0 | 1 | 0 | 1 | 0 | 2 | 3.00 | 1.00", "We act | 0 | 0 | 0 | 0 | 1 | 1 | 5.00 | 0.00",
                "We learn | 0 | 0 | 0 | 0 | 0 | 0 |  | "), lines(full));
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 0, 0, 0), full.heads().stream().map(ResultTable.Head::rating).toList());
    }

    @Test
    void of_a_spectrum_has_no_mean_where_nobody_put_a_mark() {
        assertEquals(List.of("Control | Trust | 50 % 0.500 | 30 % 0.300", "How | Why | 100 % 1.000 | 0 % 0.000"),
                lines(table(SampleAnswers.SPECTRUM, new Placed(List.of(0.2, 1.0)), new Placed(List.of(0.8, 1.0)))));
        assertEquals(List.of("Control | Trust |  | ", "How | Why |  | "), lines(table(SampleAnswers.SPECTRUM)));
    }

    @Test
    void of_a_ranking_has_the_points_of_each_place_and_shares_a_place_among_equals() {
        assertEquals(List.of("Plan | 1 | 1.50 | 1", "People | 1 | 1.50 | 1", "Purpose | 3 | 0.00 | 0"),
                lines(table(SampleAnswers.RANKING, new Ordered(List.of(0, 1, 2)), new Ordered(List.of(1, 0, 2)))));
        assertEquals(List.of("Plan | 3 | 0.00 | 0", "People | 2 | 1.00 | 0", "Purpose | 1 | 2.00 | 1"),
                lines(table(SampleAnswers.RANKING, new Ordered(List.of(2, 1, 0)))));
        assertEquals(List.of("Plan |  |  | 0", "People |  |  | 0", "Purpose |  |  | 0"), lines(table(SampleAnswers.RANKING)));
    }

    @Test
    void of_points_has_what_each_option_got() {
        var lines = lines(table(SampleAnswers.POINTS, new Spread(List.of(50, 30, 20)), new Spread(List.of(10, 0, 90))));
        assertTrue(lines.getFirst().startsWith("Watching | ") && lines.getFirst().contains("30"), lines.toString());
        assertTrue(lines.get(1).contains("15") && lines.get(2).contains("55"), lines.toString());
    }

    @Test
    void of_a_quadrant_counts_a_mark_on_the_middle_to_the_right_and_to_the_top() {
        assertEquals(
                List.of("Drift | 1 | 25 % 0.250", "Control | 1 | 25 % 0.250", "Care | 1 | 25 % 0.250", "Lead | 1 | 25 % 0.250",
                        "all | 4 | 100 % 1.000"),
                lines(table(SampleAnswers.QUADRANT, new Marked(0.49, 0.49), new Marked(0.5, 0), new Marked(0, 0.5),
                        new Marked(0.5, 0.5))));
        var plain = new Question.Quadrant(new Question.Pair("Little", "Much"), new Question.Pair("Low", "High"),
                List.of("", "Control"));
        assertEquals(List.of("Little, Low | 0 | 0 % 0.000", "Control | 0 | 0 % 0.000", "Little, High | 0 | 0 % 0.000",
                "Much, High | 0 | 0 % 0.000"), lines(table(plain)));
    }

    @Test
    void stands_beside_an_earlier_one_of_the_same_rows() {
        var before = table(SampleAnswers.CHOICE, new Picked(List.of(1)));
        var now = table(SampleAnswers.CHOICE, new Picked(List.of(0)), new Picked(List.of(1)));
        var both = now.beside(before);
        assertEquals(List.of("First | 1 | 50 % 0.500 | 0 | 0 % 0.000", "Second | 1 | 50 % 0.500 | 1 | 100 % 1.000",
                "Third | 0 | 0 % 0.000 | 0 | 0 % 0.000", "all | 2 | 100 % 1.000 | 1 | 100 % 1.000"), lines(both));
        assertEquals(List.of(false, false, false, true, true), both.heads().stream().map(ResultTable.Head::before).toList());
        assertEquals(3, lines(now.beside(table(SampleAnswers.CHOICE))).size(), "no totals where nobody answered before");
    }

    @Test
    void stands_alone_where_an_earlier_one_has_other_rows() {
        var table = table(SampleAnswers.CHOICE, new Picked(List.of(0)));
        for (var other : List.of(new Question.Choice(List.of("First", "Second"), Set.of()),
                new Question.Choice(List.of("First", "Second", "Fourth"), Set.of()))) {
            assertSame(table, table.beside(table(other, new Picked(List.of(0)))));
        }
    }

    @Test
    void knows_which_columns_hold_names() {
        assertTrue(Column.OPTION.names() && Column.CORNER.names());
        assertFalse(Column.PEOPLE.names() || Column.RATING.names());
    }
}
