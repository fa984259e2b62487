package org.quarterdeck.session.command;

import org.quarterdeck.i18n.Message;
import org.quarterdeck.session.state.RoomState;

/** The outcome of a command. */
public sealed interface CommandOutcome {

    /**
     * The command was accepted and is safe in the journal.
     *
     * @param state the state that includes it
     * @param seat the seat concerned, or 0 if there is none
     */
    record Accepted(RoomState state, int seat) implements CommandOutcome {}

    /**
     * The command was rejected and changed nothing.
     *
     * @param field the part of the answer that is wrong if the reason is {@link Reason#MISFIT}, else empty
     * @param message the reason in one sentence, for the person who asked
     */
    record Rejected(Reason reason, String field, Message message) implements CommandOutcome {

        /** The name of the bundle with the rules' messages. */
        public static final String BUNDLE = "session";

        /** @param key of the {@code session} messages */
        public static Rejected because(Reason reason, String key, Object... values) {
            return new Rejected(reason, "", Message.of(BUNDLE, key, values));
        }
    }

    enum Reason {
        /** The answer does not fit its question. */
        MISFIT,
        /** The run is not open. */
        CLOSED,
        /** There is no run with that id. */
        UNKNOWN_RUN,
        /** There is no text with that id. */
        UNKNOWN_TEXT,
        /** There is no segment with that id. */
        UNKNOWN_SEGMENT,
        /** The seat is not taken. */
        NO_SEAT,
        /** The move is not possible at this moment. */
        NOT_NOW,
        /** Someone else has written in the meantime. The newest version is in the state. */
        STALE,
        /** The session is over. */
        ENDED,
        /** The command could not be written, so it did not take effect. */
        NOT_SAVED,
        /** Too many commands are waiting to be written. */
        BUSY
    }
}
