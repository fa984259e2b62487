package org.quarterdeck.question.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Marked;
import org.quarterdeck.question.Answer.Ordered;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.PickedOther;
import org.quarterdeck.question.Answer.Placed;
import org.quarterdeck.question.Answer.Rated;
import org.quarterdeck.question.Answer.Said;
import org.quarterdeck.question.Answer.Spread;
import org.quarterdeck.question.Answer.Written;
import org.quarterdeck.workshop.QuestionKind;

/** Converts answers to and from JSON, in the form used by phones and the archive. */
public final class AnswerJson {

    private AnswerJson() {}

    /** Returns an answer as a new object. Its {@code toString} is compact JSON. */
    public static ObjectNode write(Answer answer) {
        var json = JsonNodeFactory.instance.objectNode();
        switch (answer) {
            case Picked picked -> picked.options().forEach(json.putArray("options")::add);
            case PickedOther picked -> {
                picked.options().forEach(json.putArray("options")::add);
                json.put("other", picked.other());
            }
            case Rated rated -> rated.ratings().forEach(json.putArray("ratings")::add);
            case Placed placed -> placed.positions().forEach(json.putArray("positions")::add);
            case Ordered ordered -> ordered.order().forEach(json.putArray("order")::add);
            case Spread spread -> spread.points().forEach(json.putArray("points")::add);
            case Written written -> written.words().forEach(json.putArray("words")::add);
            case Said said -> json.put("text", said.text());
            case Marked marked -> json.put("x", marked.x()).put("y", marked.y());
        }
        return json;
    }

    /**
     * The answer to a question of that kind. Only its form is checked: whether it fits the question is for
     * {@link org.quarterdeck.question.kind.AnswerValidation} to say. Fields that it does not need are passed over.
     *
     * @param json the JSON, or null if nothing was sent
     */
    public static Answer read(QuestionKind kind, @Nullable JsonNode json) throws UnreadableAnswerException {
        if (json == null || !json.isObject()) {
            throw new UnreadableAnswerException("answer", "an answer is an object");
        }
        return switch (kind) {
            case CHOICE, MULTIPLE -> picked(json);
            case SCALE -> new Rated(ratings(json));
            case SPECTRUM -> new Placed(items(json, "positions", "numbers", AnswerJson::number));
            case RANKING -> new Ordered(items(json, "order", "numbers", AnswerJson::whole));
            case POINTS -> new Spread(items(json, "points", "numbers", AnswerJson::whole));
            case WORDS -> new Written(items(json, "words", "texts", AnswerJson::text));
            case TEXT -> new Said(text(json.get("text"), "text"));
            case QUADRANT -> new Marked(coordinate(json, "x"), coordinate(json, "y"));
        };
    }

    /** With words of one's own, the options may be left out where there are none. */
    private static Answer picked(JsonNode json) throws UnreadableAnswerException {
        boolean other = json.hasNonNull("other");
        List<Integer> options = other && !json.has("options")
                ? List.of()
                : items(json, "options", "numbers", AnswerJson::whole);
        return other ? new PickedOther(options, text(json.get("other"), "other")) : new Picked(options);
    }

    private interface Item<T> {
        T read(@Nullable JsonNode json, String field) throws UnreadableAnswerException;
    }

    private static <T> List<T> items(JsonNode json, String field, String what, Item<T> item)
            throws UnreadableAnswerException {
        var items = new ArrayList<T>();
        for (var one : list(json, field, what)) {
            items.add(item.read(one, field));
        }
        return items;
    }

    private static List<@Nullable Integer> ratings(JsonNode json) throws UnreadableAnswerException {
        var ratings = new ArrayList<@Nullable Integer>();
        for (var one : list(json, "ratings", "numbers")) {
            ratings.add(one.isNull() ? null : whole(one, "ratings"));
        }
        return ratings;
    }

    private static JsonNode list(JsonNode json, String field, String what) throws UnreadableAnswerException {
        var list = json.get(field);
        if (list == null || !list.isArray()) {
            throw new UnreadableAnswerException(field, field + " is a list of " + what);
        }
        return list;
    }

    private static Integer whole(@Nullable JsonNode json, String field) throws UnreadableAnswerException {
        if (json == null || !json.isIntegralNumber() || !json.canConvertToInt()) {
            throw new UnreadableAnswerException(field, field + " holds whole numbers only");
        }
        return json.intValue();
    }

    private static Double number(@Nullable JsonNode json, String field) throws UnreadableAnswerException {
        if (json == null || !json.isNumber() || !Double.isFinite(json.doubleValue())) {
            throw new UnreadableAnswerException(field, field + " holds numbers only");
        }
        return json.doubleValue();
    }

    private static String text(@Nullable JsonNode json, String field) throws UnreadableAnswerException {
        if (json == null || !json.isTextual()) {
            throw new UnreadableAnswerException(field, field + " holds text only");
        }
        return json.textValue();
    }

    private static double coordinate(JsonNode json, String field) throws UnreadableAnswerException {
        var value = json.get(field);
        if (value == null || !value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw new UnreadableAnswerException(field, field + " is a number");
        }
        return value.doubleValue();
    }
}
