package org.quarterdeck.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.quarterdeck.results.Answer.Picked;
import org.quarterdeck.results.Answer.Placed;
import org.quarterdeck.results.Result.Counts;
import org.quarterdeck.results.Result.Strip;
import org.quarterdeck.results.Result.Strips;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Question.Choice;
import org.quarterdeck.workshop.Question.Spectrum;

/** Adds answers up. The order of arrival never matters. */
public final class Tally {

    private Tally() {}

    /**
     * The result of answers that fit their question.
     *
     * @throws IllegalArgumentException for a kind of question that guests cannot answer
     */
    public static Result of(Question question, Collection<Answer> answers) {
        return switch (question) {
            case Choice choice -> counts(choice.options().size(), answers);
            case Spectrum spectrum -> strips(spectrum.pairs().size(), answers);
            default -> throw new IllegalArgumentException("no tally for a question of type " + question.type());
        };
    }

    private static Counts counts(int options, Collection<Answer> answers) {
        var counts = new int[options];
        int people = 0;
        for (var answer : answers) {
            if (answer instanceof Picked picked) {
                picked.options().forEach(option -> counts[option]++);
                people++;
            }
        }
        return new Counts(IntStream.of(counts).boxed().toList(), people);
    }

    private static Strips strips(int pairs, Collection<Answer> answers) {
        var placed = answers.stream().filter(Placed.class::isInstance).map(Placed.class::cast).toList();
        var strips = new ArrayList<Strip>();
        for (int pair = 0; pair < pairs; pair++) {
            int at = pair;
            strips.add(strip(placed.stream().map(p -> p.positions().get(at)).sorted().toList()));
        }
        return new Strips(List.copyOf(strips), placed.size());
    }

    private static Strip strip(List<Double> positions) {
        if (positions.isEmpty()) {
            return new Strip(positions, 0.5, 0);
        }
        double mean = positions.stream().mapToDouble(p -> p).average().orElseThrow();
        double variance = positions.stream().mapToDouble(p -> (p - mean) * (p - mean)).average().orElseThrow();
        return new Strip(positions, mean, Math.sqrt(variance));
    }
}
