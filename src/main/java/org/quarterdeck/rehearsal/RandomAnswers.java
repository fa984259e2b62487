package org.quarterdeck.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.QuestionKind;

/**
 * Random answers of one guest, uneven so that a rehearsal's charts look like charts, and depending on earlier ones so that a
 * second round or a later question has something to show.
 */
final class RandomAnswers {

    /** The percentage of guests who keep their choice when the same question is asked again. */
    private static final int STAY = 65;

    /** The percentage of guests who word an option of their own where they may. */
    private static final int OTHERS = 20;

    /** The mean and the deviation of the move between two poles over a workshop, as a share of the scale. */
    private static final double MOVED = 0.12;

    private static final double MOVED_BY = 0.1;

    private final Random random;
    private final int guest;
    private final Map<String, Integer> picked = new HashMap<>();
    private final Map<String, Double> placed = new HashMap<>();

    /**
     * Creates the answers of a guest.
     *
     * @param guest the guest's number, from 1
     */
    RandomAnswers(int guest) {
        this.random = new Random(guest);
        this.guest = guest;
    }

    /** Returns an answer to the question in this guest's view, or null if its kind is unknown. */
    @Nullable
    ObjectNode to(JsonNode view) {
        var kind = QuestionKind.find(view.path("type").asText());
        return kind.isEmpty() ? null : answer(kind.get(), view);
    }

    private ObjectNode answer(QuestionKind kind, JsonNode view) {
        var title = view.path("title").asText();
        var texts = SampleTexts.of(view.path("lang").asText("en"));
        int options = view.path("options").size();
        return switch (kind) {
            case CHOICE -> view.path("other").asBoolean() && random.nextInt(100) < OTHERS
                    ? worded(texts, numbers("options", List.of()))
                    : numbers("options", List.of(picked(title, options)));
            case MULTIPLE -> {
                int many = 1 + random.nextInt(Math.max(1, Math.min(options, view.path("most").asInt(1))));
                boolean worded = view.path("other").asBoolean() && random.nextInt(100) < OTHERS;
                var some = ordered(title, options).subList(0, Math.min(worded ? many - 1 : many, options));
                yield worded ? worded(texts, numbers("options", some)) : numbers("options", some);
            }
            case SCALE -> {
                int points = view.path("points").asInt(5);
                yield numbers("ratings", view.path("statements").valueStream().map(s -> rating(s.asText(), points)).toList());
            }
            case SPECTRUM -> {
                var answer = object();
                var positions = answer.putArray("positions");
                for (int pair = 0; pair < view.path("pairs").size(); pair++) {
                    positions.add(placed(view.path("pairs").path(pair).toString(), 0.3 + 0.08 * (pair % 5)));
                }
                yield answer;
            }
            case RANKING -> numbers("order", ordered(title, options));
            case POINTS -> numbers("points", spread(title, options, view.path("total").asInt(100)));
            case WORDS -> {
                var answer = object();
                texts.words(title, 1 + random.nextInt(Math.max(1, view.path("most").asInt(1))), random)
                        .forEach(answer.putArray("words")::add);
                yield answer;
            }
            case TEXT ->
                object().put("text", SampleTexts.cut(texts.sentence(guest, title), view.path("length").asInt(280)));
            case QUADRANT -> object().put("x", place(0.42)).put("y", place(0.6));
        };
    }

    private ObjectNode worded(SampleTexts texts, ObjectNode answer) {
        return answer.put("other", String.join(" ", texts.words("", 1, random)));
    }

    /** Returns a random option, some more often than others; which ones differs between questions. */
    private int popular(String title, int options) {
        return (Math.min(random.nextInt(options), random.nextInt(options)) + Math.floorMod(title.hashCode(), options)) % options;
    }

    /** Returns mostly the earlier choice, otherwise one that leans to the popular options. */
    private int picked(String title, int options) {
        var before = picked.get(title);
        int now = before != null && random.nextInt(100) < STAY ? before : popular(title, options);
        picked.put(title, now);
        return now;
    }

    /** Returns a position near the guest's earlier one, if there is one. */
    private double placed(String pair, double around) {
        var before = placed.get(pair);
        double now = before == null ? place(around) : rounded(before + MOVED + MOVED_BY * random.nextGaussian());
        placed.put(pair, now);
        return now;
    }

    /** Returns all options in a random order, popular ones more often at the front. */
    private List<Integer> ordered(String title, int options) {
        var left = new ArrayList<>(IntStream.range(0, options).boxed().toList());
        Collections.rotate(left, -Math.floorMod(title.hashCode(), Math.max(1, options)));
        var order = new ArrayList<Integer>();
        while (!left.isEmpty()) {
            int taken = Math.min(random.nextInt(left.size()), random.nextInt(left.size()));
            order.add(left.get(taken));
            left.subList(taken, taken + 1).clear();
        }
        return order;
    }

    private int rating(String statement, int points) {
        double middle = 1 + (points - 1) * (0.5 + Math.floorMod(statement.hashCode(), 5) * 0.08);
        return (int) Math.clamp(Math.round(middle + points * 0.2 * random.nextGaussian()), 1, points);
    }

    private double place(double around) {
        return rounded(around + 0.2 * random.nextGaussian());
    }

    private static double rounded(double place) {
        return Math.round(100 * Math.clamp(place, 0, 1)) / 100.0;
    }

    /** Distributes the points, in steps of five where possible, as people do. */
    private List<Integer> spread(String title, int options, int total) {
        var points = new ArrayList<>(Collections.nCopies(options, 0));
        int step = total % 5 == 0 && total >= 20 ? 5 : 1;
        for (int given = 0; given < total && options > 0; given += step) {
            int option = popular(title, options);
            points.set(option, points.get(option) + Math.min(step, total - given));
        }
        return points;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ObjectNode numbers(String field, List<Integer> numbers) {
        var answer = object();
        numbers.forEach(answer.putArray(field)::add);
        return answer;
    }
}
