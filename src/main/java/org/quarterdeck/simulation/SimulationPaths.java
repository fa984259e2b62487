package org.quarterdeck.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.simulation.AttentionPlan.Turn;
import org.quarterdeck.workshop.Simulation;

/**
 * The paths that a playable case compares, month by month from month 0. Each is empty if there is none.
 *
 * @param room the path of the room, up to its first missing decision or to the end
 * @param told the path of the story
 * @param leading the path of leading from the first month on
 * @param whatIf the path of the room with another split from some month on
 */
public record SimulationPaths(List<MonthState> room, List<MonthState> told, List<MonthState> leading, List<MonthState> whatIf) {

    /**
     * Returns the paths of a simulation up to its last month.
     *
     * @param decisions the mean points that the room gave each use, by the id of the poll; without polls not yet decided
     * @param whatIf the split to try, or null; ignored if it starts in a month that the room has not reached
     */
    public static SimulationPaths of(Simulation simulation, Map<String, List<Double>> decisions, @Nullable WhatIfSplit whatIf) {
        return of(simulation, decisions, whatIf, simulation.until());
    }

    /** Returns the paths up to another month, which may be later than the end of the simulation. */
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

    /** Returns the last month of the room's path, or -1 if it has decided nothing. */
    public int reached() {
        return room.size() - 1;
    }

    public Stream<List<MonthState>> all() {
        return Stream.of(room, told, leading, whatIf);
    }

    /** Returns the room's decisions up to the first missing one. */
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
