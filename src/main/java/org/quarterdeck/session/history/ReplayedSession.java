package org.quarterdeck.session.history;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.RoomState;

/**
 * A session of the past, played again.
 *
 * @param end the room as it was left, or null where the recording doesn't fit the workshop's text any more
 * @param runs what was asked, in the order of asking
 * @param times how long each segment was shown, by its id
 * @param whole whether all that was asked is known; where not, of some questions only how many answered
 */
public record ReplayedSession(SessionRecording past, @Nullable RoomState end, List<AskedRun> runs, Map<String, Duration> times,
        boolean whole) {

    public static ReplayedSession of(SessionRecording past) {
        try {
            var asked = AskedRunFinder.of(past);
            var runs = asked.list();
            return new ReplayedSession(past, asked.end(), runs, SegmentDurations.of(past),
                    runs.stream().allMatch(run -> run.poll() != null));
        } catch (IndexOutOfBoundsException | IllegalStateException | IllegalArgumentException e) {
            System.getLogger(ReplayedSession.class.getName()).log(System.Logger.Level.WARNING,
                    "the recording does not fit the workshop's text", e);
            return new ReplayedSession(past, null, UnparsedRuns.of(past.recording()), Map.of(), false);
        }
    }
}
