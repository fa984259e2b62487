package org.quarterdeck.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.question.Result.Counts;
import org.quarterdeck.question.kind.ResultTable;
import org.quarterdeck.question.kind.Tally;

class ResultNumbersTest {

    @Test
    void are_there_for_every_kind_of_question_a_cell_for_each_column() {
        for (var question : SampleAnswers.ALL) {
            var numbers = ResultNumbers
                    .of(ResultTable.of(question, Tally.of(question, SampleAnswers.answers(question, 12, new Random(7)))));
            assertFalse(numbers.rows().isEmpty(), question.type());
            numbers.rows().forEach(row -> assertEquals(numbers.columns().size(), row.size(), question.type()));
        }
    }

    @Test
    void give_a_choice_the_shares_that_its_chart_has() {
        assertEquals(List.of(List.of("First", "495", "49%"), List.of("Second", "505", "51%"), List.of("Third", "0", "0%"),
                List.of("All", "1,000", "100%")),
                ResultNumbers.of(ResultTable.of(SampleAnswers.CHOICE, new Counts(List.of(495, 505, 0), 1_000, 0))).rows());
    }

    @Test
    void refuse_a_result_of_another_kind() {
        assertThrows(IllegalArgumentException.class,
                () -> ResultNumbers.of(ResultTable.of(SampleAnswers.RANKING, new Counts(List.of(1), 1, 0))));
    }
}
