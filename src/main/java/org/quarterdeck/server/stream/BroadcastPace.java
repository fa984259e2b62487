package org.quarterdeck.server.stream;

import java.time.Duration;

/**
 * When the next broadcast is due. What is large and sent to many is sent less often, so that nobody can flood the room's
 * network by changing it; not so what the facilitator does.
 */
final class BroadcastPace {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    /** A network in a hotel carries it for all phones together. */
    private static final long BYTES_A_SECOND = 2_000_000;

    private final long gap;
    private long sentAt;
    private long comparedAt;
    private long pause;

    /** @param gap the least time between two broadcasts */
    BroadcastPace(Duration gap) {
        this.gap = gap.toNanos();
    }

    /**
     * Returns how many nanoseconds to wait until the next broadcast, 0 or less if it is due.
     *
     * @param pressing whether the facilitator or a countdown has changed something
     */
    long rest(long now, boolean pressing) {
        return (pressing ? sentAt + gap : Math.max(sentAt + pause, comparedAt + gap)) - now;
    }

    /** Notes that it was looked whether something is new. */
    void compared(long now) {
        comparedAt = now;
    }

    /** Notes a broadcast of that many bytes to all streams together. */
    void sent(long now, long bytes) {
        sentAt = now;
        pause = Math.max(gap, bytes * SECOND / BYTES_A_SECOND);
    }
}
