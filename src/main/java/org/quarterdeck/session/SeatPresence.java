package org.quarterdeck.session;

import java.util.concurrent.ConcurrentHashMap;

/** The seats that are connected right now, with the number of event streams of each. Not recorded in the journal. */
public final class SeatPresence {

    private final ConcurrentHashMap<Integer, Integer> streams = new ConcurrentHashMap<>();

    /** Registers one more stream for a seat and returns whether the seat had fewer than {@code most}. */
    public boolean arrive(int seat, int most) {
        var taken = new boolean[1];
        streams.compute(seat, (s, held) -> {
            int now = held == null ? 0 : held;
            taken[0] = now < most;
            return taken[0] ? Integer.valueOf(now + 1) : held;
        });
        return taken[0];
    }

    public void depart(int seat) {
        streams.computeIfPresent(seat, (s, held) -> held > 1 ? held - 1 : null);
    }

    /** Returns the number of seats with at least one stream. */
    public int connected() {
        return streams.size();
    }
}
