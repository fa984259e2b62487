package org.quarterdeck.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a room of people might answer: not evenly, so that a rehearsal's charts look like charts. */
final class AnswerAtRandom {

    private AnswerAtRandom() {}

    /** An answer to the question in a guest's view, or null where it is of a kind not known here. */
    static @Nullable ObjectNode to(JsonNode view, Random random) {
        var answer = JsonNodeFactory.instance.objectNode();
        int options = view.path("options").size();
        switch (view.path("type").asText()) {
            case "choice" -> answer.putArray("options").add(leaning(options, random));
            case "multiple" -> {
                int many = 1 + random.nextInt(Math.max(1, Math.min(options, view.path("most").asInt(1))));
                put(answer.putArray("options"), ordered(options, random).subList(0, Math.min(many, options)));
            }
            case "scale" -> view.path("statements").forEach(
                    statement -> answer.withArray("ratings")
                            .add(rating(statement.asText(), view.path("points").asInt(5), random)));
            case "spectrum" -> {
                var positions = answer.putArray("positions");
                for (int pair = 0; pair < view.path("pairs").size(); pair++) {
                    positions.add(place(0.3 + 0.08 * (pair % 5), random));
                }
            }
            case "ranking" -> put(answer.putArray("order"), ordered(options, random));
            case "points" -> put(answer.putArray("points"), spread(options, view.path("total").asInt(100), random));
            case "words" -> RehearsalWords.words(1 + random.nextInt(Math.max(1, view.path("most").asInt(1))), random)
                    .forEach(answer.putArray("words")::add);
            case "text" ->
                answer.put("text", RehearsalWords.cut(RehearsalWords.sentence(random), view.path("length").asInt(280)));
            case "quadrant" -> answer.put("x", place(0.42, random)).put("y", place(0.6, random));
            default -> {
                return null;
            }
        }
        return answer;
    }

    /** The earlier ones more often. */
    private static int leaning(int options, Random random) {
        return Math.min(random.nextInt(options), random.nextInt(options));
    }

    /** All options, the earlier ones more often at the front. */
    private static List<Integer> ordered(int options, Random random) {
        var left = new ArrayList<>(IntStream.range(0, options).boxed().toList());
        var order = new ArrayList<Integer>();
        while (!left.isEmpty()) {
            int taken = leaning(left.size(), random);
            order.add(left.get(taken));
            left.subList(taken, taken + 1).clear();
        }
        return order;
    }

    private static int rating(String statement, int points, Random random) {
        double middle = 1 + (points - 1) * (0.35 + Math.floorMod(statement.hashCode(), 5) * 0.1);
        return (int) Math.clamp(Math.round(middle + points * 0.2 * random.nextGaussian()), 1, points);
    }

    private static double place(double around, Random random) {
        return Math.round(100 * Math.clamp(around + 0.2 * random.nextGaussian(), 0, 1)) / 100.0;
    }

    /** In fives where that goes, as people do. */
    private static List<Integer> spread(int options, int total, Random random) {
        var points = new ArrayList<>(Collections.nCopies(options, 0));
        int step = total % 5 == 0 && total >= 20 ? 5 : 1;
        for (int given = 0; given < total && options > 0; given += step) {
            int option = leaning(options, random);
            points.set(option, points.get(option) + Math.min(step, total - given));
        }
        return points;
    }

    private static void put(ArrayNode array, List<Integer> numbers) {
        numbers.forEach(array::add);
    }
}
