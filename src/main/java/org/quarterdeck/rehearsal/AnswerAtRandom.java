package org.quarterdeck.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What a room of people might answer: not evenly, so that a rehearsal's charts look like charts. */
final class AnswerAtRandom {

    private AnswerAtRandom() {}

    /** An answer to the question in a guest's view, or null where it is of a kind not known here. */
    static @Nullable ObjectNode to(JsonNode view, Random random) {
        var answer = JsonNodeFactory.instance.objectNode();
        switch (view.path("type").asText()) {
            case "choice" -> answer.putArray("options").add(leaning(view.path("options").size(), random));
            case "spectrum" -> {
                var positions = answer.putArray("positions");
                for (int pair = 0; pair < view.path("pairs").size(); pair++) {
                    double lean = 0.3 + 0.08 * (pair % 5);
                    positions.add(Math.round(100 * Math.clamp(lean + 0.2 * random.nextGaussian(), 0, 1)) / 100.0);
                }
            }
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
}
