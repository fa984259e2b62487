package org.quarterdeck.archive.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Question.Pair;
import org.quarterdeck.workshop.QuestionKind;

/** Writes a question that is in no workshop file to the journal and reads it back. */
final class QuestionPayload {

    private QuestionPayload() {}

    static ObjectNode write(Question question) {
        var json = JsonNodeFactory.instance.objectNode().put("type", question.type());
        switch (question) {
            case Question.Choice q -> {
                texts(json, "options", q.options());
                numbers(json, "right", q.right());
                other(json, q);
            }
            case Question.Multiple q -> {
                texts(json.put("most", q.most()), "options", q.options());
                numbers(json, "right", q.right());
                other(json, q);
            }
            case Question.Scale q ->
                texts(json.put("points", q.points()).put("from", q.from()).put("to", q.to()), "statements", q.statements());
            case Question.Spectrum q -> {
                var pairs = json.putArray("pairs");
                q.pairs().forEach(pair -> pair(pairs.addArray(), pair));
            }
            case Question.Ranking q -> texts(json, "options", q.options());
            case Question.Points q -> texts(json.put("total", q.total()), "options", q.options());
            case Question.Words q -> json.put("most", q.most());
            case Question.Text q -> json.put("length", q.length()).put("upvotes", q.upvotes());
            case Question.Quadrant q -> {
                pair(json.putArray("x"), q.x());
                pair(json.putArray("y"), q.y());
                texts(json, "corners", q.corners());
            }
        }
        return json;
    }

    /** Reads a question; throws an {@link IllegalArgumentException} if the payload is invalid. */
    static Question read(JsonNode json) {
        return switch (QuestionKind.named(PayloadFields.text(json, "type"))) {
            case CHOICE -> new Question.Choice(texts(json, "options"), numbers(json), json.path("other").asBoolean());
            case MULTIPLE -> new Question.Multiple(texts(json, "options"), PayloadFields.number(json, "most"), numbers(json),
                    json.path("other").asBoolean());
            case SCALE ->
                new Question.Scale(texts(json, "statements"), PayloadFields.number(json, "points"), optionalText(json, "from"),
                        optionalText(json, "to"));
            case SPECTRUM -> {
                var pairs = new ArrayList<Pair>();
                json.required("pairs").forEach(pair -> pairs.add(pair(pair)));
                yield new Question.Spectrum(List.copyOf(pairs));
            }
            case RANKING -> new Question.Ranking(texts(json, "options"));
            case POINTS -> new Question.Points(texts(json, "options"), PayloadFields.number(json, "total"));
            case WORDS -> new Question.Words(PayloadFields.number(json, "most"));
            case TEXT -> new Question.Text(PayloadFields.number(json, "length"), json.required("upvotes").booleanValue());
            case QUADRANT ->
                new Question.Quadrant(pair(json.required("x")), pair(json.required("y")), texts(json, "corners"));
        };
    }

    private static void other(ObjectNode json, Question question) {
        if (question.other()) {
            json.put("other", true);
        }
    }

    private static void texts(ObjectNode json, String field, List<String> texts) {
        texts.forEach(json.putArray(field)::add);
    }

    private static void numbers(ObjectNode json, String field, Collection<Integer> numbers) {
        numbers.stream().sorted().forEach(json.putArray(field)::add);
    }

    private static void pair(ArrayNode json, Pair pair) {
        json.add(pair.left()).add(pair.right());
    }

    private static List<String> texts(JsonNode json, String field) {
        var texts = new ArrayList<String>();
        json.required(field).forEach(text -> texts.add(text.asText()));
        return List.copyOf(texts);
    }

    private static Set<Integer> numbers(JsonNode json) {
        var numbers = new LinkedHashSet<Integer>();
        json.required("right").forEach(number -> numbers.add(number.intValue()));
        return Set.copyOf(numbers);
    }

    private static Pair pair(JsonNode json) {
        return new Pair(json.required(0).asText(), json.required(1).asText());
    }

    private static @Nullable String optionalText(JsonNode json, String field) {
        return json.hasNonNull(field) ? PayloadFields.text(json, field) : null;
    }
}
