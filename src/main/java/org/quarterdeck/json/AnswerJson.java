package org.quarterdeck.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.results.Answer;
import org.quarterdeck.results.Answer.Picked;
import org.quarterdeck.results.Answer.Placed;

/** Answers to and from JSON, as phones send them and the archive keeps them. */
public final class AnswerJson {

    private AnswerJson() {}

    /** The answer as an object of its own; its {@code toString} is compact JSON. */
    public static ObjectNode write(Answer answer) {
        var json = JsonNodeFactory.instance.objectNode();
        switch (answer) {
            case Picked picked -> picked.options().forEach(json.putArray("options")::add);
            case Placed placed -> placed.positions().forEach(json.putArray("positions")::add);
        }
        return json;
    }

    /**
     * The answer to a question of that type. Only its form is checked: whether it fits the question is for
     * {@link org.quarterdeck.results.AnswerRules} to say. Fields that it does not need are passed over.
     *
     * @param json what was sent; null where nothing was
     */
    public static Answer read(String questionType, @Nullable JsonNode json) throws UnreadableAnswer {
        if (json == null || !json.isObject()) {
            throw new UnreadableAnswer("answer", "an answer is an object");
        }
        return switch (questionType) {
            case "choice" -> new Picked(wholeNumbers(json, "options"));
            case "spectrum" -> new Placed(numbers(json, "positions"));
            default -> throw new UnreadableAnswer("answer", "there is no answer to a question of type " + questionType);
        };
    }

    private static List<Integer> wholeNumbers(JsonNode json, String field) throws UnreadableAnswer {
        var numbers = new ArrayList<Integer>();
        for (var item : list(json, field)) {
            if (!item.isIntegralNumber() || !item.canConvertToInt()) {
                throw new UnreadableAnswer(field, field + " holds whole numbers only");
            }
            numbers.add(item.intValue());
        }
        return numbers;
    }

    private static List<Double> numbers(JsonNode json, String field) throws UnreadableAnswer {
        var numbers = new ArrayList<Double>();
        for (var item : list(json, field)) {
            if (!item.isNumber() || !Double.isFinite(item.doubleValue())) {
                throw new UnreadableAnswer(field, field + " holds numbers only");
            }
            numbers.add(item.doubleValue());
        }
        return numbers;
    }

    private static JsonNode list(JsonNode json, String field) throws UnreadableAnswer {
        var list = json.get(field);
        if (list == null || !list.isArray()) {
            throw new UnreadableAnswer(field, field + " is a list of numbers");
        }
        return list;
    }
}
