package org.quarterdeck.question.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.Placed;
import org.quarterdeck.question.AnswerMismatch;
import org.quarterdeck.workshop.QuestionKind;

class AnswerJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Answer read(String type, String json) throws Exception {
        return AnswerJson.read(QuestionKind.named(type), JSON.readTree(json));
    }

    private static AnswerMismatch misfit(String type, String json) {
        return assertThrows(UnreadableAnswerException.class, () -> read(type, json)).misfit();
    }

    @Nested
    class Writes {

        @Test
        void a_choice_as_the_places_of_its_options() {
            assertEquals("{\"options\":[0]}", AnswerJson.write(new Picked(List.of(0))).toString());
        }

        @Test
        void a_spectrum_as_its_positions() {
            assertEquals("{\"positions\":[0.2,1.0]}", AnswerJson.write(new Placed(List.of(0.2, 1.0))).toString());
        }
    }

    @Nested
    class Reads {

        @Test
        void a_choice() throws Exception {
            assertEquals(new Picked(List.of(2)), read("choice", "{\"options\":[2]}"));
        }

        @Test
        void a_spectrum_whose_ends_are_written_as_whole_numbers() throws Exception {
            assertEquals(new Placed(List.of(0.2, 1.0, 0.0)), read("spectrum", "{\"positions\":[0.2, 1, 0]}"));
        }

        @Test
        void past_fields_that_it_does_not_know() throws Exception {
            assertEquals(new Picked(List.of(2)), read("choice", "{\"options\":[2],\"mood\":\"good\",\"positions\":null}"));
        }

        @Test
        void an_empty_list_since_whether_it_fits_is_for_the_rules() throws Exception {
            assertEquals(new Picked(List.of()), read("choice", "{\"options\":[]}"));
        }
    }

    @Nested
    class Refuses {

        @ParameterizedTest
        @ValueSource(strings = {"null", "[]", "\"options\"", "7", "true"})
        void what_is_no_object(String json) {
            assertEquals(new AnswerMismatch("answer", "an answer is an object"), misfit("choice", json));
        }

        @Test
        void nothing_at_all() {
            var fault = assertThrows(UnreadableAnswerException.class, () -> AnswerJson.read(QuestionKind.CHOICE, null));
            assertEquals("answer", fault.misfit().field());
        }

        @ParameterizedTest
        @ValueSource(strings = {"{}", "{\"options\":null}", "{\"options\":0}", "{\"options\":\"0\"}", "{\"options\":{\"0\":0}}",
                "{\"positions\":[0]}"})
        void a_choice_without_a_list_of_options(String json) {
            assertEquals(new AnswerMismatch("options", "options is a list of numbers"), misfit("choice", json));
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"0\"", "null", "true", "0.5", "1.0", "[0]", "2147483648", "-2147483649", "1e400"})
        void an_option_that_is_no_whole_number(String item) {
            assertEquals(new AnswerMismatch("options", "options holds whole numbers only"),
                    misfit("choice", "{\"options\":[0," + item + "]}"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"0.5\"", "null", "false", "[0.5]", "{}", "1e400", "-1e400"})
        void a_position_that_is_no_finite_number(String item) {
            assertEquals(new AnswerMismatch("positions", "positions holds numbers only"),
                    misfit("spectrum", "{\"positions\":[0.5," + item + "]}"));
        }

        @Test
        void a_type_that_is_none() {
            assertEquals("no question is of type no such type",
                    assertThrows(IllegalArgumentException.class, () -> read("no such type", "{\"options\":[0]}")).getMessage());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                multiple | {"options":[0,0.5]}          | options | options holds whole numbers only
                multiple | {"options":0}                | options | options is a list of numbers
                scale    | {"ratings":[4,"3"]}          | ratings | ratings holds whole numbers only
                scale    | {"ratings":{"0":4}}          | ratings | ratings is a list of numbers
                ranking  | {"order":[0,null]}           | order   | order holds whole numbers only
                ranking  | {"points":[0,1]}             | order   | order is a list of numbers
                points   | {"points":[50.5,49.5]}       | points  | points holds whole numbers only
                points   | {"points":[100,99999999999]} | points  | points holds whole numbers only
                words    | {"words":["trust",3]}        | words   | words holds text only
                words    | {"words":[null]}             | words   | words holds text only
                words    | {"words":"trust"}            | words   | words is a list of texts
                text     | {"text":["trust"]}           | text    | text holds text only
                text     | {}                           | text    | text holds text only
                quadrant | {"x":0.5}                    | y       | y is a number
                quadrant | {"x":"0.5","y":0.5}          | x       | x is a number
                quadrant | {"x":1e400,"y":0.5}          | x       | x is a number
                """)
        void what_has_not_its_type_s_form(String type, String json, String field, String error) {
            assertEquals(new AnswerMismatch(field, error), misfit(type, json));
        }
    }

    @Property(tries = 500)
    void what_is_written_is_read_again(@ForAll Random random) throws Exception {
        for (var question : SampleAnswers.ALL) {
            var answer = SampleAnswers.answer(question, random);
            assertEquals(answer, read(question.type(), AnswerJson.write(answer).toString()));
        }
    }
}
