package org.quarterdeck.session.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.question.Result.Mean;
import org.quarterdeck.question.Result.Means;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Simulation;

/** The decisions of the room in the polls that steer a playable case. */
public final class CaseDecisions {

    private CaseDecisions() {}

    /**
     * Returns the mean points of each option in the last run of each poll, by the id of the poll. Polls without answers are
     * left out.
     */
    public static Map<String, List<Double>> of(RoomState room, Simulation simulation) {
        var decisions = new HashMap<String, List<Double>>();
        for (var id : simulation.polls()) {
            var poll = PollView.standing(room, id);
            if (poll != null && poll.result() instanceof Means means && means.answers() > 0) {
                decisions.put(id, means.options().stream().map(Mean::mean).toList());
            }
        }
        return Map.copyOf(decisions);
    }
}
