package org.quarterdeck.session.state;

/**
 * A commitment that its author has shared. It holds neither author nor time.
 *
 * @param key a random key, by which commitments are sorted
 */
public record Commitment(String key, String when, String will) {

    /** The maximum length of either half, in code points. */
    public static final int LONGEST = 280;
}
