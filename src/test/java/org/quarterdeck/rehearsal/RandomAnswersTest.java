package org.quarterdeck.rehearsal;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.question.json.AnswerJson;
import org.quarterdeck.question.kind.AnswerValidation;
import org.quarterdeck.workshop.Question;

/** A simulated guest's answers. */
class RandomAnswersTest {

    static Stream<Question> questions() {
        return SampleAnswers.ALL.stream();
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
            var answer = new RandomAnswers(seed).to(view(question));
            assertNotNull(answer);
            assertNull(AnswerValidation.misfit(question, AnswerJson.read(question.kind(), answer)), answer::toString);
        }
    }

    @Test
    void to_words_and_texts_are_in_the_workshop_s_language_and_of_the_sort_that_is_asked_for() throws Exception {
        for (int guest = 1; guest < 40; guest++) {
            var number = new RandomAnswers(guest).to(asked("words", "Wie viele Termine hatten Sie heute?", "de"));
            assertTrue(number.path("words").path(0).asText().matches("\\d+"), number::toString);
            var mood = new RandomAnswers(guest).to(asked("words", "One word: how was your week?", "en"));
            assertTrue(List.of("fine", "tired", "curious", "busy", "calm", "hopeful", "full", "cheerful", "awake", "patient")
                    .contains(mood.path("words").path(0).asText()), mood::toString);
            var reason = new RandomAnswers(guest).to(asked("text", "Pourquoi attendre ?", "fr-CA"));
            assertTrue(reason.path("text").asText().matches("(Parce|Cela|Nous|C’était|La dernière|Chacun).*"), reason::toString);
        }
    }

    private static JsonNode asked(String type, String title, String lang) {
        return JsonNodeFactory.instance.objectNode().put("type", type).put("title", title).put("lang", lang).put("most", 1)
                .put("length", 280);
    }

    @Test
    void are_none_where_the_kind_is_not_known() {
        assertNull(new RandomAnswers(1).to(JsonNodeFactory.instance.objectNode().put("type", "riddle")));
    }

    /** Thirty guests, each asked twice. */
    private static double moved(JsonNode question, ToDoubleBiFunction<JsonNode, JsonNode> how) {
        return IntStream.range(0, 30).mapToObj(RandomAnswers::new)
                .mapToDouble(guest -> how.applyAsDouble(Objects.requireNonNull(guest.to(question)),
                        Objects.requireNonNull(guest.to(question))))
                .average().orElseThrow();
    }

    @Test
    void remember_what_was_said_before() throws Exception {
        var compass = view(new Question.Spectrum(List.of(new Question.Pair("Tasks", "People"))));
        var scene = view(new Question.Choice(List.of("Leadership", "Management", "Both"), Set.of()));
        double shift = moved(compass,
                (before, after) -> after.at("/positions/0").asDouble() - before.at("/positions/0").asDouble());
        double same = moved(scene, (before, after) -> before.equals(after) ? 1 : 0);
        assertTrue(shift > 0.05 && shift < 0.2, () -> "they moved by " + shift);
        assertTrue(same > 0.6 && same < 1, () -> same + " stayed");
    }
}
