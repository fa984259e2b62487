package org.quarterdeck.rehearsal;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterdeck.fixtures.Kinds;
import org.quarterdeck.json.AnswerJson;
import org.quarterdeck.results.AnswerRules;
import org.quarterdeck.workshop.Question;

/** A simulated guest's answers. */
class AnswerAtRandomTest {

    static Stream<Question> questions() {
        return Kinds.ALL.stream();
    }

    /** What a phone is told of the question. */
    private static JsonNode view(Question question) throws IOException {
        var fields = switch (question) {
            case Question.Choice choice -> options(choice.options());
            case Question.Multiple multiple -> options(multiple.options()) + ",\"most\":" + multiple.most();
            case Question.Scale scale -> "\"statements\":" + list(scale.statements()) + ",\"points\":" + scale.points();
            case Question.Spectrum spectrum -> "\"pairs\":" + list(spectrum.pairs().stream().map(Question.Pair::left).toList());
            case Question.Ranking ranking -> options(ranking.options());
            case Question.Points points -> options(points.options()) + ",\"total\":" + points.total();
            case Question.Words words -> "\"most\":" + words.most();
            case Question.Text text -> "\"length\":" + text.length();
            case Question.Quadrant quadrant -> "\"corners\":" + list(quadrant.corners());
        };
        return new ObjectMapper().readTree("{\"type\":\"" + question.type() + "\"," + fields + "}");
    }

    private static String options(List<String> options) {
        return "\"options\":" + list(options);
    }

    private static String list(List<String> texts) {
        return "[\"" + String.join("\",\"", texts) + "\"]";
    }

    @ParameterizedTest
    @MethodSource("questions")
    void fit_every_kind_of_question(Question question) throws Exception {
        for (int seed = 0; seed < 200; seed++) {
            var answer = AnswerAtRandom.to(view(question), new Random(seed));
            assertNotNull(answer);
            assertNull(AnswerRules.misfit(question, AnswerJson.read(question.type(), answer)), answer::toString);
        }
    }

    @Test
    void are_none_where_the_kind_is_not_known() {
        assertNull(AnswerAtRandom.to(JsonNodeFactory.instance.objectNode().put("type", "riddle"), new Random(1)));
    }
}
