package org.quarterdeck.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.results.Answer.Picked;
import org.quarterdeck.results.Answer.Placed;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Question.Choice;
import org.quarterdeck.workshop.Question.Pair;
import org.quarterdeck.workshop.Question.Spectrum;

class AnswerRulesTest {

    private static final Choice CHOICE = new Choice(List.of("First", "Second", "Third"), Set.of());
    private static final Spectrum SPECTRUM = new Spectrum(List.of(new Pair("Control", "Trust"), new Pair("How", "Why")));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void a_choice_takes_each_of_its_options(int option) {
        assertNull(AnswerRules.misfit(CHOICE, new Picked(List.of(option))));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void a_choice_takes_no_option_that_is_not_there(int option) {
        assertEquals("options", field(CHOICE, new Picked(List.of(option))));
    }

    @Test
    void a_choice_takes_exactly_one() {
        assertEquals("options", field(CHOICE, new Picked(List.of())));
        assertEquals("options", field(CHOICE, new Picked(List.of(0, 1))));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.5, 0.5", "1, 0.333333"})
    void a_spectrum_takes_marks_between_its_poles_the_poles_included(double first, double second) {
        assertNull(AnswerRules.misfit(SPECTRUM, new Placed(List.of(first, second))));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void a_spectrum_takes_no_mark_elsewhere(double mark) {
        assertEquals("positions", field(SPECTRUM, new Placed(List.of(0.5, mark))));
    }

    @Test
    void a_spectrum_takes_a_mark_for_each_pair() {
        assertEquals("positions", field(SPECTRUM, new Placed(List.of(0.5))));
        assertEquals("positions", field(SPECTRUM, new Placed(List.of(0.5, 0.5, 0.5))));
    }

    @Test
    void an_answer_of_another_kind_never_fits() {
        assertEquals("answer", field(CHOICE, new Placed(List.of(0.5))));
        assertEquals("answer", field(SPECTRUM, new Picked(List.of(0))));
    }

    @Test
    void what_guests_cannot_answer_yet_takes_nothing() {
        Stream.of(new Question.Words(3), new Question.Text(280, false), new Question.Ranking(List.of("A", "B")))
                .filter(question -> !AnswerRules.answerable(question))
                .forEach(question -> assertEquals("answer", field(question, new Picked(List.of(0)))));
    }

    private static String field(Question question, Answer answer) {
        var misfit = AnswerRules.misfit(question, answer);
        assertNotNull(misfit, "it fits");
        return misfit.field();
    }
}
