package org.quarterdeck.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.SeatRegister;

/**
 * Signs that one person may hold many seats. A room without names can't forbid it, but it can see it. Kept in memory alone
 * and never written anywhere.
 */
public final class JoinSigns {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int BURST = 5;
    private static final int MANY = 3;
    private final List<Came> all = new ArrayList<>();

    /** Says what is odd. */
    public enum Kind {
        /** Many seats came from one device address where others have one each. */
        ONE_ADDRESS,
        /** Many joined within a minute while a vote was open. */
        BURST_IN_VOTE
    }

    /** @param seats how many seats it is about */
    public record Sign(Kind kind, int seats) {}

    private record Came(int seat, String address, Instant at, boolean voting) {}

    /**
     * Notes that a phone was given a seat.
     *
     * @param address of its device, as far as the network shows it
     * @param voting whether a vote was open
     */
    public synchronized void came(int seat, String address, Instant at, boolean voting) {
        all.add(new Came(seat, address, at, voting));
    }

    /** Returns the sign to show, or null if nothing is odd. */
    public synchronized @Nullable Sign sign(SeatRegister seats, Instant now) {
        int burst = 0;
        var byAddress = new HashMap<String, Integer>();
        for (var each : all) {
            if (seats.counts(each.seat())) {
                byAddress.merge(each.address(), 1, Integer::sum);
                burst += each.voting() && each.at().plus(MINUTE).isAfter(now) ? 1 : 0;
            }
        }
        int most = byAddress.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        long single = byAddress.values().stream().filter(count -> count == 1).count();
        if (most >= MANY && single >= MANY && single * 2 >= byAddress.size()) {
            return new Sign(Kind.ONE_ADDRESS, most);
        }
        return burst >= BURST ? new Sign(Kind.BURST_IN_VOTE, burst) : null;
    }
}
