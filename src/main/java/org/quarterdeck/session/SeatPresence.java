package org.quarterdeck.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.quarterdeck.session.state.SeatRegister;

/**
 * The seats that are connected right now, with the number of event streams of each, and when the others were last heard of.
 * Not recorded in the journal.
 */
public final class SeatPresence {

    /** A seat that was not heard of for so long is gone: longer than a phone usually stays in a pocket. */
    public static final Duration GONE = Duration.ofMinutes(5);
    private final InstantSource clock;
    private final Instant begun;
    private final ConcurrentHashMap<Integer, Integer> streams = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Integer, Instant> heard = new ConcurrentHashMap<>();

    private volatile int remotes;

    SeatPresence(InstantSource clock) {
        this.clock = clock;
        this.begun = clock.instant();
    }

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
        heard(seat);
        streams.computeIfPresent(seat, (s, held) -> held > 1 ? held - 1 : null);
    }

    /** Notes that a seat's phone has just called. */
    public void heard(int seat) {
        heard.put(seat, clock.instant());
    }

    /** Notes how many remotes are connected. */
    public void remotes(int now) {
        remotes = now;
    }

    /** Returns the number of the facilitator's remotes that hold a stream. */
    public int remotes() {
        return remotes;
    }

    /** Returns the number of seats with at least one stream. */
    public int connected() {
        return streams.size();
    }

    /** Returns the seats that count and were not heard of for a while, in their order. */
    public List<Integer> gone(SeatRegister seats) {
        var before = clock.instant().minus(GONE);
        return seats.present().stream().filter(seat -> !streams.containsKey(seat) && !since(seat).isAfter(before)).toList();
    }

    /** Returns the current time of the clock by which seats are gone. */
    public Instant now() {
        return clock.instant();
    }

    /** Returns since when nothing was heard of a seat, as far as this run of the program knows. */
    public Instant since(int seat) {
        return heard.getOrDefault(seat, begun);
    }
}
