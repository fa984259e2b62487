package org.quarterdeck.session.memo;

import java.time.Instant;

/**
 * A line that the facilitator wrote down in passing.
 *
 * @param segment the segment that was shown then
 * @param settled whether a parked point has been dealt with
 */
public record Memo(String id, Kind kind, String segment, Instant at, String text, boolean settled) {

    /** The readers that a line is for. */
    public enum Kind {
        /** A point of the parking lot, which the room may be shown. */
        PARKED,
        /** A note to self, which nobody else is shown. */
        PRIVATE
    }

    /** The most code points of a line, after trimming. */
    public static final int LONGEST = 280;

    /** The most lines of a session, so that the journal stays small. */
    public static final int MOST = 500;

    public boolean is(Kind other) {
        return kind == other;
    }

    Memo reading(String words) {
        return new Memo(id, kind, segment, at, words, settled);
    }

    Memo settled(boolean now) {
        return new Memo(id, kind, segment, at, text, now);
    }
}
