package org.quarterdeck.team;

import org.jspecify.annotations.Nullable;

/**
 * The state of the sharing of a session.
 *
 * @param reason why it could not be done, in a sentence, or null
 */
public record ShareEntry(String session, String title, State state, @Nullable String reason) {

    /** The stages of sharing, and of taking back. */
    public enum State {
        WAITING, SHARED, FAILED, ERASING
    }

    /** Returns whether something is still to be done at the team's server. */
    public boolean waits() {
        return state == State.WAITING || state == State.ERASING;
    }

    ShareEntry in(State next, @Nullable String why) {
        return new ShareEntry(session, title, next, why);
    }
}
