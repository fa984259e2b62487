package org.quarterdeck.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.results.Result.Mean;
import org.quarterdeck.results.Result.Means;
import org.quarterdeck.results.Tally;
import org.quarterdeck.session.PollState.Phase;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Simulation;

/** What the room has decided in the polls that steer a playable case. */
public final class Decisions {

    private Decisions() {}

    /** The mean points of each option in the last run of each poll, by the poll's id; without those that nobody has answered. */
    public static Map<String, List<Double>> of(RoomState room, Simulation simulation) {
        var decisions = new HashMap<String, List<Double>>();
        for (var id : simulation.polls()) {
            var poll = room.question(id);
            if (poll != null) {
                means(poll, room.poll(id)).ifPresent(means -> decisions.put(id, means));
            }
        }
        return Map.copyOf(decisions);
    }

    private static Optional<List<Double>> means(Poll poll, PollState state) {
        var run = state.run();
        if (run == null || state.phase() == Phase.READY) {
            return Optional.empty();
        }
        return Tally.of(poll.question(), run.answers().values()) instanceof Means means && means.answers() > 0
                ? Optional.of(means.options().stream().map(Mean::mean).toList())
                : Optional.empty();
    }
}
