package org.quarterdeck.server.doctor;

import org.quarterdeck.i18n.Message;

/** A sentence or two about the network, with what to do about it. */
public record NetworkFinding(Tone tone, Message words) {

    /** How much it matters. */
    public enum Tone {
        GOOD, WORTH_KNOWING, WRONG
    }

    static NetworkFinding of(Tone tone, String key, Object... values) {
        return new NetworkFinding(tone, Message.of("doctor", key, values));
    }
}
