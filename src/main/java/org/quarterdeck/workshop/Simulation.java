package org.quarterdeck.workshop;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A playable case: polls that steer a model from month to month. Omitted values are taken from the first simulation of the
 * same model in the workshop.
 *
 * @param model the name of the model
 * @param polls the ids of earlier points polls
 * @param months the month from which each poll's mean applies
 * @param since the month that an earlier simulation has run to; 0 if this is the first
 * @param until the month that it runs to
 * @param told the attention of the director in the story, in the model's order
 * @param leading the attention of the path to compare with
 * @param parameters the parameters of the model that the file sets, by name
 */
public record Simulation(String model, List<String> polls, List<Integer> months, int since, int until, List<Double> told,
        List<Double> leading, Map<String, Double> parameters) implements SegmentContent {

    /** Returns the same simulation, continued from a month. */
    public Simulation goingOnFrom(int month) {
        return new Simulation(model, polls, months, month, until, told, leading, parameters);
    }

    /** Returns the months at which it stops, each a step: its beginning, every later decision, and its end. */
    public List<Integer> stops() {
        return Stream.of(Stream.of(since), months.stream().filter(month -> month > since && month < until), Stream.of(until))
                .flatMap(month -> month).distinct().sorted().toList();
    }
}
