package org.quarterdeck.ui.review;

import java.util.List;
import org.quarterdeck.ui.review.PastSessions.Past;

/**
 * What the page of a session says.
 *
 * @param whole whether all that was asked is known; where not, of some questions only how many answered
 */
record SessionReport(Past past, List<AskedRun> runs, boolean whole) {

    static SessionReport of(Past past) {
        try {
            var runs = AskedRuns.of(past);
            return new SessionReport(past, runs, runs.stream().allMatch(run -> run.poll() != null));
        } catch (IndexOutOfBoundsException | IllegalStateException | IllegalArgumentException e) {
            System.getLogger(SessionReport.class.getName()).log(System.Logger.Level.WARNING,
                    "the recording does not fit the workshop's text", e);
            return new SessionReport(past, RawRuns.of(past.recording()), false);
        }
    }
}
