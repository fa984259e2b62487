package org.quarterdeck.session.command;

import org.quarterdeck.session.state.RoomState;

/** What became of a command. */
public sealed interface CommandOutcome {

    /**
     * Done, and safe in the journal.
     *
     * @param state the room with it
     * @param seat the seat it was about, 0 where it was about none
     */
    record Accepted(RoomState state, int seat) implements CommandOutcome {}

    /**
     * Not done.
     *
     * @param field the part of the answer that is wrong where the reason is {@link Reason#MISFIT}, else empty
     * @param message what to say, in one sentence
     */
    record Rejected(Reason reason, String field, String message) implements CommandOutcome {

        public Rejected(Reason reason, String message) {
            this(reason, "", message);
        }
    }

    enum Reason {
        /** The answer does not fit its question. */
        MISFIT,
        /** The run takes no answers now. */
        CLOSED,
        /** No run of that id. */
        UNKNOWN_RUN,
        /** No text of that id. */
        UNKNOWN_TEXT,
        /** No segment of that id. */
        UNKNOWN_SEGMENT,
        /** Nobody sits there. */
        NO_SEAT,
        /** The move does not fit the moment. */
        NOT_NOW,
        /** Somebody else wrote meanwhile; the newest is in the room's state. */
        STALE,
        /** The session is over. */
        ENDED,
        /** It could not be written, so it did not happen. */
        NOT_SAVED,
        /** Too much waits to be written. */
        BUSY
    }
}
