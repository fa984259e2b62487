package org.quarterdeck.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.question.json.AnswerJson;
import org.quarterdeck.question.json.UnreadableAnswerException;
import org.quarterdeck.question.kind.AnswerValidation;
import org.quarterdeck.question.kind.ResultCaption;
import org.quarterdeck.question.kind.ResultTable;
import org.quarterdeck.question.kind.Tally;
import org.quarterdeck.workshop.Question;

/** What a phone sends as an answer is taken and counted, or refused with the field that is wrong. */
class AnswerFuzzTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @ParameterizedTest
    @ArgumentsSource(CorpusFiles.class)
    void the_corpus(byte[] bytes) throws IOException {
        is_counted_or_refused(bytes);
    }

    @FuzzTest(maxDuration = "8s")
    void is_counted_or_refused(byte[] bytes) throws IOException {
        JsonNode json;
        try {
            json = mapper.readTree(bytes);
        } catch (JsonProcessingException | CharConversionException noJson) {
            return; // the server has refused it before
        }
        for (var question : SampleAnswers.ALL) {
            answered(question, json);
        }
    }

    private static void answered(Question question, JsonNode json) {
        try {
            var answer = AnswerJson.read(question.kind(), json);
            var misfit = AnswerValidation.misfit(question, answer);
            if (misfit != null) {
                assertFalse(misfit.field().isBlank() || misfit.error().isBlank());
                return;
            }
            assertEquals(answer, AnswerJson.read(question.kind(), AnswerJson.write(answer)));
            var result = Tally.of(question, List.of(answer));
            ResultTable.of(question, result);
            ResultCaption.in("en").says(question, result);
        } catch (UnreadableAnswerException refused) {
            assertFalse(refused.misfit().field().isBlank() || refused.misfit().error().isBlank());
        }
    }
}
