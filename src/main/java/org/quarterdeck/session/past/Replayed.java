package org.quarterdeck.session.past;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.RoomState;

/**
 * A session of the past, played again.
 *
 * @param end the room as it was left, or null where the recording doesn't fit the workshop's text any more
 * @param runs what was asked, in the order of asking
 * @param times how long each segment was shown, by its id
 * @param whole whether all that was asked is known; where not, of some questions only how many answered
 */
public record Replayed(Past past, @Nullable RoomState end, List<AskedRun> runs, Map<String, Duration> times, boolean whole) {

    public static Replayed of(Past past) {
        try {
            var asked = AskedRuns.of(past);
            var runs = asked.list();
            return new Replayed(past, asked.end(), runs, TimesShown.of(past), runs.stream().allMatch(run -> run.poll() != null));
        } catch (IndexOutOfBoundsException | IllegalStateException | IllegalArgumentException e) {
            System.getLogger(Replayed.class.getName()).log(System.Logger.Level.WARNING,
                    "the recording does not fit the workshop's text", e);
            return new Replayed(past, null, RawRuns.of(past.recording()), Map.of(), false);
        }
    }
}
