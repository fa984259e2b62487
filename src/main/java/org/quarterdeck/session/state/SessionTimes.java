package org.quarterdeck.session.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a session counts.
 *
 * @param begun from when on the agenda is measured, or null while people are still coming in
 * @param underWay whether the facilitator has gone on in the agenda with answers given: from then on they are no test
 * @param added how many minutes were added to the plan in all; negative if taken from it
 * @param endedAt when the session ended, or null
 */
public record SessionTimes(@Nullable AgendaStart begun, boolean underWay, double added, @Nullable Instant endedAt) {

    SessionTimes begun(@Nullable AgendaStart since) {
        return new SessionTimes(since, underWay, added, endedAt);
    }

    SessionTimes underWay(boolean now) {
        return new SessionTimes(begun, now, added, endedAt);
    }

    SessionTimes endedAt(@Nullable Instant when) {
        return new SessionTimes(begun, underWay, added, when);
    }

    SessionTimes adding(double minutes) {
        return new SessionTimes(begun, underWay, added + minutes, endedAt);
    }
}
