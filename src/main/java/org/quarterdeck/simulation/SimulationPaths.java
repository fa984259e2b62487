package org.quarterdeck.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.simulation.AttentionPlan.Turn;
import org.quarterdeck.workshop.Simulation;

/**
 * What a playable case compares, month by month from month 0. Each is empty where there is none.
 *
 * @param room the room's own path: up to the first decision that it has not taken, or to the end
 * @param told that of the story
 * @param leading that of leading from the first month on
 * @param whatIf the room's, but for another split from some month on
 */
public record SimulationPaths(List<MonthState> room, List<MonthState> told, List<MonthState> leading, List<MonthState> whatIf) {

    /**
     * The paths of a simulation up to its last month.
     *
     * @param decisions how many points the room gave each use in the mean, by the id of the poll; without those not taken yet
     * @param whatIf what is tried, or null; one from a month that the room has not reached shows nothing
     */
    public static SimulationPaths of(Simulation simulation, Map<String, List<Double>> decisions, @Nullable WhatIfSplit whatIf) {
        return of(simulation, decisions, whatIf, simulation.until());
    }

    /** The same up to another month, later perhaps than the simulation itself goes. */
    public static SimulationPaths of(Simulation simulation, Map<String, List<Double>> decisions, @Nullable WhatIfSplit whatIf,
            int until) {
        var model = new AttentionModel(ModelParameters.of(simulation.parameters()));
        var turns = turns(simulation, decisions);
        int reached = Math.min(until, reached(simulation, turns.size(), until));
        return new SimulationPaths(run(model, turns, reached), steady(model, simulation.told(), until),
                steady(model, simulation.leading(), until),
                whatIf == null || whatIf.month() > reached || whatIf.month() >= until
                        ? List.of()
                        : run(model, tried(turns, whatIf), until));
    }

    /** How far the room's own path goes; -1 where it has decided nothing. */
    public int reached() {
        return room.size() - 1;
    }

    public Stream<List<MonthState>> all() {
        return Stream.of(room, told, leading, whatIf);
    }

    /** The room's decisions as far as it took them one after the other. */
    private static List<Turn> turns(Simulation simulation, Map<String, List<Double>> decisions) {
        var turns = new ArrayList<Turn>();
        for (int i = 0; i < Math.min(simulation.polls().size(), simulation.months().size()); i++) {
            var points = decisions.get(simulation.polls().get(i));
            int month = simulation.months().get(i);
            if (points == null || points.size() != AttentionSplit.USES
                    || (!turns.isEmpty() && month <= turns.getLast().month())) {
                break;
            }
            turns.add(new Turn(month, AttentionSplit.of(points)));
        }
        return turns;
    }

    private static int reached(Simulation simulation, int taken, int until) {
        if (taken == 0) {
            return 0;
        }
        return taken < simulation.months().size() ? simulation.months().get(taken) : until;
    }

    private static List<Turn> tried(List<Turn> turns, WhatIfSplit whatIf) {
        return Stream.concat(turns.stream().filter(turn -> turn.month() < whatIf.month()),
                Stream.of(new Turn(whatIf.month(), whatIf.attention()))).toList();
    }

    private static List<MonthState> run(AttentionModel model, List<Turn> turns, int until) {
        return turns.isEmpty() ? List.of() : model.run(new AttentionPlan(turns), until);
    }

    private static List<MonthState> steady(AttentionModel model, List<Double> points, int until) {
        return points.size() == AttentionSplit.USES
                ? model.run(AttentionPlan.steady(AttentionSplit.of(points)), until)
                : List.of();
    }
}
