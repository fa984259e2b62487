package org.quarterdeck.workshop;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A playable case: polls that steer a model from month to month. What it leaves out it takes from the first of its
 * kind in the workshop.
 *
 * @param model its name
 * @param polls ids of earlier points polls
 * @param months from which month each poll's mean steers
 * @param since the month that an earlier simulation has run to already; 0 where this one begins
 * @param until the month it runs to
 * @param told how the director of the story spent attention, in the model's order
 * @param leading the path to compare with
 * @param parameters those of the model that the file sets, by name
 */
public record Simulation(String model, List<String> polls, List<Integer> months, int since, int until, List<Double> told,
        List<Double> leading, Map<String, Double> parameters) implements SegmentContent {

    /** The same, going on from that month. */
    public Simulation goingOnFrom(int month) {
        return new Simulation(model, polls, months, month, until, told, leading, parameters);
    }

    /** The months at which it stops, each a step: where it begins, every later decision, and its end. */
    public List<Integer> stops() {
        return Stream.of(Stream.of(since), months.stream().filter(month -> month > since && month < until), Stream.of(until))
                .flatMap(month -> month).distinct().sorted().toList();
    }
}
