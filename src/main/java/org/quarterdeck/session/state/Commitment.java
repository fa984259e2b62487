package org.quarterdeck.session.state;

/**
 * One thing that somebody will do, as they let the room see it. Nothing tells whose it is, nor when it came.
 *
 * @param key by chance; commitments are kept in its order
 */
public record Commitment(String key, String when, String will) {

    /** The most that either half holds, in code points. */
    public static final int LONGEST = 280;
}
