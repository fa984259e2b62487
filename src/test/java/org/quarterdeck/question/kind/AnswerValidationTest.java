package org.quarterdeck.question.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Marked;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.Placed;
import org.quarterdeck.question.Answer.Said;
import org.quarterdeck.question.Answer.Written;
import org.quarterdeck.question.json.AnswerJson;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Question.Choice;
import org.quarterdeck.workshop.Question.Pair;
import org.quarterdeck.workshop.Question.Spectrum;
import org.quarterdeck.workshop.QuestionKind;

class AnswerValidationTest {

    private static final Choice CHOICE = new Choice(List.of("First", "Second", "Third"), Set.of());
    private static final Spectrum SPECTRUM = new Spectrum(List.of(new Pair("Control", "Trust"), new Pair("How", "Why")));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void a_choice_takes_each_of_its_options(int option) {
        assertNull(AnswerValidation.misfit(CHOICE, new Picked(List.of(option))));
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
        assertNull(AnswerValidation.misfit(SPECTRUM, new Placed(List.of(first, second))));
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

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            multiple | {"options":[3]}                | fits
            multiple | {"options":[3,0]}              | fits
            multiple | {"options":[]}                 | options
            multiple | {"options":[0,1,2]}            | options
            multiple | {"options":[1,1]}              | options
            multiple | {"options":[0,4]}              | options
            multiple | {"options":[-1]}               | options
            scale    | {"ratings":[1,5,3]}            | fits
            scale    | {"ratings":[null,5,null]}      | fits
            scale    | {"ratings":[null,null,null]}   | ratings
            scale    | {"ratings":[1,5]}              | ratings
            scale    | {"ratings":[1,5,3,3]}          | ratings
            scale    | {"ratings":[0,5,3]}            | ratings
            scale    | {"ratings":[1,6,3]}            | ratings
            ranking  | {"order":[2,0,1]}              | fits
            ranking  | {"order":[2,0]}                | order
            ranking  | {"order":[2,0,0]}              | order
            ranking  | {"order":[3,0,1]}              | order
            ranking  | {"order":[2,0,1,2]}            | order
            points   | {"points":[50,30,20]}          | fits
            points   | {"points":[100,0,0]}           | fits
            points   | {"points":[50,30,21]}          | points
            points   | {"points":[120,-20,0]}         | points
            points   | {"points":[100]}               | points
            points   | {"points":[2147483647,2147483647,102]} | points
            words    | {"words":["trust"]}            | fits
            words    | {"words":["trust","trust","a"]} | fits
            words    | {"words":["  trust  "]}        | fits
            words    | {"words":[]}                   | words
            words    | {"words":["a","b","c","d"]}    | words
            words    | {"words":["trust","  "]}       | words
            words    | {"words":["\\u200b\\u202e"]}   | words
            words    | {"words":["\\ud83d"]}          | words
            words    | {"words":["\\ud83d\\ude00"]}   | fits
            text     | {"text":"<b>&amp;</b>"}        | fits
            text     | {"text":"one\\ntwo\\u0000"}    | fits
            text     | {"text":""}                    | text
            text     | {"text":" \\t\\n\\u00a0"}      | text
            text     | {"text":"\\u2066\\u200d\\u0301\\u3164"} | text
            text     | {"text":"\\udc00 half"}        | text
            quadrant | {"x":0,"y":1}                  | fits
            quadrant | {"x":-0.01,"y":1}              | x
            quadrant | {"x":0,"y":1.01}               | y
            """)
    void each_kind_takes_what_its_page_of_the_format_says(String type, String json, String outcome) throws Exception {
        var question = SampleAnswers.ALL.stream().filter(q -> q.type().equals(type)).findFirst().orElseThrow();
        var misfit = AnswerValidation.misfit(question,
                AnswerJson.read(QuestionKind.named(type), new ObjectMapper().readTree(json)));
        assertEquals(outcome, misfit == null ? "fits" : misfit.field());
    }

    @ParameterizedTest
    @CsvSource({"40, fits", "41, words"})
    void an_entry_has_up_to_forty_characters_however_many_units_they_take(int length, String outcome) {
        var misfit = AnswerValidation.misfit(SampleAnswers.WORDS,
                new Written(List.of(" " + "\uD83D\uDE00".repeat(length) + "\n")));
        assertEquals(outcome, misfit == null ? "fits" : misfit.field());
    }

    @Test
    void a_text_of_marks_upon_one_letter_is_as_long_as_its_marks() {
        assertNull(AnswerValidation.misfit(SampleAnswers.TEXT, new Said("a" + "\u0301".repeat(279))));
        assertEquals("text", field(SampleAnswers.TEXT, new Said("a" + "\u0301".repeat(280))));
    }

    @Test
    void what_is_no_number_lies_nowhere() {
        assertEquals("x", field(SampleAnswers.QUADRANT, new Marked(Double.NaN, 0.5)));
        assertEquals("y", field(SampleAnswers.QUADRANT, new Marked(0.5, Double.POSITIVE_INFINITY)));
    }

    @Property(tries = 100)
    void each_kind_takes_its_own_answers_and_no_other_s(@ForAll Random random) {
        for (var question : SampleAnswers.ALL) {
            var answer = SampleAnswers.answer(question, random);
            assertNull(AnswerValidation.misfit(question, answer), () -> question.type() + " refuses " + answer);
            SampleAnswers.ALL.stream().map(other -> SampleAnswers.answer(other, random))
                    .filter(o -> o.getClass() != answer.getClass())
                    .forEach(other -> assertEquals("answer", field(question, other)));
        }
    }

    private static String field(Question question, Answer answer) {
        var misfit = AnswerValidation.misfit(question, answer);
        assertNotNull(misfit, "it fits");
        return misfit.field();
    }
}
