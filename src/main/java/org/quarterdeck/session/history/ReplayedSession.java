package org.quarterdeck.session.history;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.AgendaPart;
import org.quarterdeck.workshop.Workshop;

/**
 * A past session after its replay.
 *
 * @param end the final state, or null if the recording no longer matches the workshop's text
 * @param runs the runs, in the order of asking
 * @param times how long each segment was shown, by its id
 * @param whole whether all runs are fully known; if not, only the number of answers is known for some of them
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

    /** Returns the workshop, with the questions added during the session if it can be replayed. */
    public Workshop workshop() {
        return end == null ? past.reading().workshop() : end.workshop();
    }

    /** Returns how long the segments of a part were shown. */
    public Duration taken(AgendaPart part) {
        return part.segments().stream().map(segment -> times.getOrDefault(segment.id(), Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
