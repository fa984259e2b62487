package org.quarterdeck.question.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.Rated;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.QuestionKind;

/** Raised hands become answers, as many as there are people, or are refused with what is wrong. */
class HandCountTest {

    private static final Question CHOICE = SampleAnswers.CHOICE;
    private static final Question MULTIPLE = SampleAnswers.MULTIPLE;
    private static final Question SCALE = SampleAnswers.SCALE;

    private static String wrong(Question question, int people, List<List<Integer>> counts) {
        var misfit = HandCount.misfit(question, people, counts);
        return misfit == null ? "" : misfit.field() + ": " + misfit.message().in("en");
    }

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void are_counted_where_they_can_be_raised(QuestionKind kind) {
        var question = SampleAnswers.question(kind);
        boolean countable = kind == QuestionKind.CHOICE || kind == QuestionKind.MULTIPLE || kind == QuestionKind.SCALE;
        assertEquals(countable, HandCount.possible(question));
        if (!countable) {
            assertTrue(wrong(question, 1, List.of(List.of(1))).startsWith("counts: "));
            assertEquals(List.of(), HandCount.answers(question, 1, List.of(List.of(1))));
        }
    }

    @Test
    void for_options_are_an_answer_each() {
        assertEquals(List.of(new Picked(List.of(0)), new Picked(List.of(0)), new Picked(List.of(2))),
                HandCount.answers(CHOICE, 0, List.of(List.of(2, 0, 1))));
    }

    @Test
    void for_several_options_are_dealt_out_so_that_nobody_picks_one_twice() {
        assertEquals(List.of(new Picked(List.of(0, 2)), new Picked(List.of(0, 3)), new Picked(List.of(1))),
                HandCount.answers(MULTIPLE, 3, List.of(List.of(2, 1, 1, 1))));
    }

    @Test
    void for_several_options_fit_the_people_who_can_have_raised_them() {
        var counts = List.of(List.of(2, 1, 1, 1));
        assertTrue(wrong(MULTIPLE, 2, counts).startsWith("people: "), "each raises two at most, so there are three people");
        assertEquals("", wrong(MULTIPLE, 3, counts));
        assertEquals("", wrong(MULTIPLE, 5, counts));
        assertTrue(wrong(MULTIPLE, 6, counts).startsWith("people: "));
        assertTrue(wrong(MULTIPLE, 3, List.of(List.of(4, 0, 0, 0))).contains("4"), "four raised a hand for the first");
    }

    @Test
    void for_statements_are_ratings_and_who_raised_none_left_it_out() {
        assertEquals(List.of(new Rated(Arrays.asList(1, 5, null)), new Rated(Arrays.asList(3, null, null))),
                HandCount.answers(SCALE, 0,
                        List.of(List.of(1, 0, 1, 0, 0), List.of(0, 0, 0, 0, 1), List.of(0, 0, 0, 0, 0))));
    }

    @Test
    void have_a_row_for_each_statement_and_a_number_for_each_option() {
        assertTrue(wrong(CHOICE, 0, List.of(List.of(1, 2))).startsWith("counts: "));
        assertTrue(wrong(CHOICE, 0, List.of(List.of(1, 2, 3), List.of(1, 2, 3))).startsWith("counts: "));
        assertTrue(wrong(CHOICE, 0, List.of()).startsWith("counts: "));
        assertTrue(wrong(SCALE, 0, List.of(List.of(1, 0, 0, 0, 0))).startsWith("counts: "));
        assertEquals("", wrong(SCALE, 0, List.of(List.of(1, 0, 0, 0, 0), List.of(1, 0, 0, 0, 0), List.of(1, 0, 0, 0, 0))));
    }

    @Test
    void are_no_fewer_than_none_and_no_more_than_a_hall_holds() {
        assertNull(HandCount.misfit(CHOICE, 0, List.of(List.of(0, 0, 9_999))));
        assertFalse(wrong(CHOICE, 0, List.of(List.of(0, 0, 10_000))).isEmpty());
        assertFalse(wrong(CHOICE, 0, List.of(List.of(0, -1, 0))).isEmpty());
    }
}
