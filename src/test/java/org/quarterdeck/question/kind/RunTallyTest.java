package org.quarterdeck.question.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Result;
import org.quarterdeck.question.json.RunTallyJson;
import org.quarterdeck.question.json.UnreadableAnswerException;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.QuestionKind;

class RunTallyTest {

    static Stream<Question> closed() {
        return SampleAnswers.ALL.stream().filter(Question.Closed.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("closed")
    void rooms_added_up_come_to_what_all_their_answers_come_to(Question question) throws UnreadableAnswerException {
        var random = new Random(15);
        var all = new ArrayList<Answer>();
        var runs = new ArrayList<RunTally>();
        for (int people : new int[]{1, 40, 0, 7}) {
            var room = SampleAnswers.answers(question, people, random);
            all.addAll(room);
            var tally = RunTally.of(question.kind(), room);
            runs.add(RunTallyJson.read(question.kind(), people, RunTallyJson.write(tally)));
        }
        assertEquals(Tally.of(question, all), RunTally.sum(question.kind(), runs).result(question, 0));
    }

    @Test
    void nobody_s_own_words_are_in_it() {
        var choice = new Question.Choice(List.of("One", "Two"), java.util.Set.of(), true);
        var tally = RunTally.of(QuestionKind.CHOICE,
                List.of(new Answer.PickedOther(List.of(), "a secret"), new Answer.Picked(List.of(1))));
        assertEquals("[[0,1],[1]]", RunTallyJson.write(tally));
        assertEquals(new Result.Counts(List.of(0, 1, 1), 2, 0), tally.result(choice, 0));
        assertThrows(IllegalArgumentException.class, () -> RunTally.of(QuestionKind.WORDS, List.of()));
    }

    @Test
    void what_is_no_tally_is_refused() {
        for (var text : List.of("", "7", "[7]", "[[1,", "[[\"a\"]]", "[[1]")) {
            assertThrows(UnreadableAnswerException.class, () -> RunTallyJson.read(QuestionKind.CHOICE, 1, text), text);
        }
    }
}
