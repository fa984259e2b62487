package org.quarterdeck.ui.slide.canvas;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.query.CaseDecisions;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.simulation.WhatIfSplit;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Simulation;

/**
 * The input of a playable case.
 *
 * @param decisions the room's mean points by the id of the poll
 * @param whatIf the split that the facilitator tries instead, or null
 * @param held whether the months stand still
 */
public record SimulationInput(Map<String, List<Double>> decisions, @Nullable WhatIfSplit whatIf, boolean held) {

    static final SimulationInput NOTHING = new SimulationInput(Map.of(), null, false);

    static SimulationInput of(RoomState room, Segment segment) {
        return segment.content() instanceof Simulation simulation
                ? new SimulationInput(CaseDecisions.of(room, simulation), null, false)
                : NOTHING;
    }

    SimulationInput trying(@Nullable WhatIfSplit other) {
        return new SimulationInput(decisions, other, held);
    }

    SimulationInput held(boolean still) {
        return new SimulationInput(decisions, whatIf, still);
    }
}
