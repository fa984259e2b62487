package org.quarterdeck.session.state;

/**
 * A commitment that its author has shared. It holds neither author nor time.
 *
 * @param key a random key, by which commitments are sorted
 * @param held whether it waits to be let through, unless the facilitator has decided since
 */
public record Commitment(String key, String when, String will, boolean held) {

    /** The maximum length of either half, in code points. */
    public static final int LONGEST = 280;

    /** Creates one that does not wait. */
    public Commitment(String key, String when, String will) {
        this(key, when, will, false);
    }
}
