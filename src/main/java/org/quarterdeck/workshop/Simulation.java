package org.quarterdeck.workshop;

import java.util.List;
import java.util.Map;

/**
 * A playable case: polls that steer a model from month to month. What it leaves out it takes from the first of its
 * kind in the workshop.
 *
 * @param model its name
 * @param polls ids of earlier points polls
 * @param months from which month each poll's mean steers
 * @param until the month it runs to
 * @param told how the director of the story spent attention, in the model's order
 * @param leading the path to compare with
 * @param parameters those of the model that the file sets, by name
 */
public record Simulation(String model, List<String> polls, List<Integer> months, int until, List<Double> told,
        List<Double> leading,
        Map<String, Double> parameters) implements Content {}
