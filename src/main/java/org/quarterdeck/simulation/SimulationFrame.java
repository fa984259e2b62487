package org.quarterdeck.simulation;

import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.workshop.Simulation;
import org.quarterdeck.workshop.Workshop;

/**
 * The axes of a playable case's chart, the same for all simulations of the same model in a workshop.
 *
 * @param until the last month that any of them runs to
 * @param turns all months with a decision or a stop, ascending
 */
public record SimulationFrame(int until, List<Integer> turns) {

    public static SimulationFrame of(Workshop workshop, Simulation like) {
        return new SimulationFrame(same(workshop, like).mapToInt(Simulation::until).max().orElse(like.until()),
                Stream.concat(Stream.of(0), same(workshop, like)
                        .flatMap(s -> Stream.concat(s.months().stream(), Stream.of(s.until())))).distinct().sorted().toList());
    }

    private static Stream<Simulation> same(Workshop workshop, Simulation like) {
        return workshop.segments().stream().map(segment -> segment.content()).filter(Simulation.class::isInstance)
                .map(Simulation.class::cast).filter(simulation -> simulation.model().equals(like.model()));
    }
}
