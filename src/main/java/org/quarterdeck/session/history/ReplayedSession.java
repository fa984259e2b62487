package org.quarterdeck.session.history;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.Commitment;
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
 * @param sight what participants wrote that the room saw
 */
public record ReplayedSession(SessionRecording past, @Nullable RoomState end, List<AskedRun> runs, Map<String, Duration> times,
        boolean whole, RoomSight sight) {

    /** Creates a session of which nothing is known to have been seen. */
    public ReplayedSession(SessionRecording past, @Nullable RoomState end, List<AskedRun> runs, Map<String, Duration> times,
            boolean whole) {
        this(past, end, runs, times, whole, RoomSight.NOTHING);
    }

    public static ReplayedSession of(SessionRecording past) {
        try {
            var asked = AskedRunFinder.of(past);
            var runs = asked.list();
            return new ReplayedSession(past, asked.end(), runs, SegmentDurations.of(past),
                    runs.stream().allMatch(run -> run.poll() != null), asked.sight());
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

    /** Returns those of the shared commitments that nobody held back; where it can't be replayed, those that never waited. */
    public List<Commitment> shown(List<Commitment> shared) {
        return end == null
                ? shared.stream().filter(each -> !each.held()).toList()
                : end.exercises().commitments().seen(shared);
    }

    /** Returns how long the segments of a part were shown. */
    public Duration taken(AgendaPart part) {
        return part.segments().stream().map(segment -> times.getOrDefault(segment.id(), Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
