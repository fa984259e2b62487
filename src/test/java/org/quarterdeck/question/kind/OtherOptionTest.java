package org.quarterdeck.question.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.PickedOther;
import org.quarterdeck.question.PairedShift;
import org.quarterdeck.question.Result.Counts;
import org.quarterdeck.question.json.AnswerJson;
import org.quarterdeck.question.json.UnreadableAnswerException;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.QuestionIdentity;
import org.quarterdeck.workshop.QuestionKind;

/** One more option, which a person words. */
class OtherOptionTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Question CHOICE = new Question.Choice(List.of("Yes", "No"), Set.of(), true);
    private static final Question SEVERAL = new Question.Multiple(List.of("Tea", "Coffee", "Water"), 2, Set.of(), true);
    private static final Question PLAIN = new Question.Choice(List.of("Yes", "No"), Set.of());

    private static Answer read(String json) throws Exception {
        return AnswerJson.read(QuestionKind.CHOICE, JSON.readTree(json));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'options':[],'other':'Bees'}    | Picks none, words one
            {'other':'Bees'}                 | The list may be left out
            """)
    void is_read_with_the_options_that_are_picked_beside_it(String json, String why) throws Exception {
        var answer = read(json.replace('\'', '"'));
        assertEquals(new PickedOther(List.of(), "Bees"), answer, why);
        assertEquals(answer, read(AnswerJson.write(answer).toString()));
        assertNull(AnswerValidation.misfit(CHOICE, answer));
    }

    @Test
    void is_no_answer_where_it_is_null_or_no_text() throws Exception {
        assertEquals(new Picked(List.of(1)), read("{\"options\":[1],\"other\":null}"));
        assertEquals("other",
                assertThrows(UnreadableAnswerException.class, () -> read("{\"options\":[],\"other\":7}")).misfit().field());
        assertEquals("options", assertThrows(UnreadableAnswerException.class, () -> read("{}")).misfit().field());
    }

    @Test
    void has_1_to_60_characters_after_trimming() {
        assertNull(AnswerValidation.misfit(CHOICE, new PickedOther(List.of(), " " + "😀".repeat(60) + " ")));
        assertEquals("other", field(CHOICE, List.of(), "x".repeat(61)));
        assertEquals("other", field(CHOICE, List.of(), ""));
        assertEquals("other", field(CHOICE, List.of(), " \u200b "));
    }

    @Test
    void counts_among_those_that_may_be_picked() {
        assertEquals("options", field(CHOICE, List.of(0), "Bees"));
        assertNull(AnswerValidation.misfit(SEVERAL, new PickedOther(List.of(2), "Bees")));
        assertEquals("options", field(SEVERAL, List.of(0, 1), "Bees"));
        assertEquals("options", field(SEVERAL, List.of(7), "Bees"));
        assertEquals("options", field(new Question.Multiple(List.of("Tea", "Milk"), 3, Set.of(), true), List.of(1, 1), "Bees"));
        assertEquals("other", field(PLAIN, List.of(), "Bees"));
    }

    private static String field(Question question, List<Integer> options, String other) {
        return Objects.requireNonNull(AnswerValidation.misfit(question, new PickedOther(options, other))).field();
    }

    @Test
    void is_counted_after_the_author_s_options_and_each_wording_stands_once() {
        var answers = Map.<Integer, Answer>of(1, new Picked(List.of(0)), 2, new PickedOther(List.of(), "Bees "), 3,
                new PickedOther(List.of(), "bees"), 4, new PickedOther(List.of(), "Ants"), 5, new PickedOther(List.of(), ""));
        assertEquals(new Counts(List.of(1, 0, 4), 5, 0, List.of("Ants", "Bees")), Tally.of(CHOICE, answers, "en"));
        assertEquals(new Counts(List.of(0, 0, 1, 1), 1, 0, List.of("Milk")),
                Tally.of(SEVERAL, List.of(new PickedOther(List.of(2), "Milk"))));
        assertEquals(new Counts(List.of(0, 0), 0, 0), Tally.of(PLAIN, List.of()));
    }

    @Test
    void is_said_with_the_result_and_stands_in_the_table() {
        var result = Tally.of(CHOICE, List.of(new Picked(List.of(0)), new PickedOther(List.of(), "Bees")));
        assertEquals("Of 2 answers: Yes 50% (1); No 0% (0); Other 50% (1); Other: Bees.",
                ResultCaption.in("en").says(CHOICE, result)
                        + (ResultCaption.in("en").says(CHOICE, result).endsWith(".") ? "" : "."));
        var table = ResultTable.of(CHOICE, result);
        assertEquals(new ResultTable.Other(), table.rows().getLast().getFirst());
        assertEquals(3, table.rows().size());
    }

    @Test
    void worded_anew_is_no_change_of_mind() {
        var before = Map.<Integer, Answer>of(1, new PickedOther(List.of(), "Bees"), 2, new Picked(List.of(0)));
        var after = Map.<Integer, Answer>of(1, new PickedOther(List.of(), "Wasps"), 2, new PickedOther(List.of(), "Ants"));
        assertEquals(new PairedShift(2, 1, List.of()), Tally.shift(CHOICE, before, after));
    }

    @Test
    void makes_it_another_question_and_leaves_the_digests_of_others_as_they_are() {
        assertTrue(!QuestionIdentity.sameItems(CHOICE, PLAIN));
        assertEquals(List.of("Yes", "No"), QuestionIdentity.wording(PLAIN));
        assertNotEquals(QuestionIdentity.wording(CHOICE), QuestionIdentity.wording(PLAIN));
    }
}
