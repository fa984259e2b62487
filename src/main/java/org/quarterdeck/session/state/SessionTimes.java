package org.quarterdeck.session.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a session counts.
 *
 * @param begun from when on the agenda is measured, or null while people are still coming in
 * @param underWay whether the facilitator has gone on in the agenda with answers given: from then on they are no test
 * @param endedAt when the session ended, or null
 */
public record SessionTimes(@Nullable AgendaStart begun, boolean underWay, @Nullable Instant endedAt) {

    SessionTimes begun(@Nullable AgendaStart since) {
        return new SessionTimes(since, underWay, endedAt);
    }

    SessionTimes underWay(boolean now) {
        return new SessionTimes(begun, now, endedAt);
    }

    SessionTimes endedAt(@Nullable Instant when) {
        return new SessionTimes(begun, underWay, when);
    }
}
