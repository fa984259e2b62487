package org.quarterdeck.server.http;

import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts, by address, what of the replies is in memory since nobody reads it: who asks on thousands of connections and reads on none
 * must not fill the memory. A phone that is slow is far below the limit, since the system itself holds what one connection is sent.
 */
public final class UnsentReplies {

    private static final long MOST = 16_000_000;

    private final long most;
    private final ConcurrentHashMap<String, Long> bytes = new ConcurrentHashMap<>();

    public UnsentReplies() {
        this(MOST);
    }

    UnsentReplies(long most) {
        this.most = most;
    }

    /** Counts a reply that begins to be sent; returns whether there is room for it. */
    boolean begin(String address, long length) {
        var room = new boolean[1];
        bytes.compute(address, (who, known) -> {
            long before = known == null ? 0 : known;
            room[0] = before + length <= most;
            return room[0] ? Long.valueOf(before + length) : known;
        });
        return room[0];
    }

    /** Counts it off: it was sent, or its connection is closed. */
    void end(String address, long length) {
        bytes.computeIfPresent(address, (who, known) -> known <= length ? null : Long.valueOf(known - length));
    }
}
