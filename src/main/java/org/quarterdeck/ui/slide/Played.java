package org.quarterdeck.ui.slide;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.model.WhatIf;
import org.quarterdeck.session.Decisions;
import org.quarterdeck.session.RoomState;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Simulation;

/**
 * What a playable case goes by.
 *
 * @param decisions the points that the room gave in the mean, by the id of the poll
 * @param whatIf what the facilitator tries instead, or null
 * @param held whether the months stand still where they are
 */
public record Played(Map<String, List<Double>> decisions, @Nullable WhatIf whatIf, boolean held) {

    static final Played NOTHING = new Played(Map.of(), null, false);

    static Played of(RoomState room, Segment segment) {
        return segment.content() instanceof Simulation simulation
                ? new Played(Decisions.of(room, simulation), null, false)
                : NOTHING;
    }

    Played trying(@Nullable WhatIf other) {
        return new Played(decisions, other, held);
    }

    Played held(boolean still) {
        return new Played(decisions, whatIf, still);
    }
}
