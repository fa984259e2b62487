package org.quarterdeck.session.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a session counts.
 *
 * @param begun from when on the agenda is measured, or null while people are still coming in
 * @param endedAt when the session ended, or null
 */
public record SessionTimes(@Nullable AgendaStart begun, @Nullable Instant endedAt) {

    SessionTimes begun(@Nullable AgendaStart since) {
        return new SessionTimes(since, endedAt);
    }

    SessionTimes endedAt(@Nullable Instant when) {
        return new SessionTimes(begun, when);
    }
}
