package org.quarterdeck.session;

import java.util.concurrent.ConcurrentHashMap;

/** Who is connected right now: how many streams each seat holds. Not kept anywhere; it is only of the moment. */
public final class SeatPresence {

    private final ConcurrentHashMap<Integer, Integer> streams = new ConcurrentHashMap<>();

    /** Takes a place for one more stream of that seat, unless it has {@code most} already. */
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

    /** How many seats hold at least one stream. */
    public int connected() {
        return streams.size();
    }
}
