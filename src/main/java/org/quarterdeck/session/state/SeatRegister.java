package org.quarterdeck.session.state;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * The taken seats, indexed by token hash and by number.
 *
 * @param byToken the numbers of taken seats by token hash
 * @param byNumber the inverse of {@code byToken}
 * @param joined the taken seats that count: their phones have come with their cookies
 * @param given the number of seats ever given; the next seat has this number plus one
 * @param closed whether nobody new gets a seat
 */
public record SeatRegister(PMap<String, Integer> byToken, PMap<Integer, String> byNumber, PSet<Integer> joined, int given,
        boolean closed) {

    static final SeatRegister NONE = new SeatRegister(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePSet.empty(), 0,
            false);

    /** Returns the number of seats that count. */
    public int size() {
        return joined.size();
    }

    /** Returns whether a seat is taken. */
    public boolean taken(int seat) {
        return byNumber.containsKey(seat);
    }

    /** Returns whether a seat counts. */
    public boolean counts(int seat) {
        return joined.contains(seat);
    }

    /** Returns the seats that count, in the order they were taken. */
    public List<Integer> present() {
        return joined.stream().sorted().toList();
    }

    /** Returns the seat with that token hash, or null. */
    public @Nullable Integer of(String tokenHash) {
        return byToken.get(tokenHash);
    }

    /** Returns the register with one more seat, which does not count yet. */
    public SeatRegister with(int seat, String tokenHash) {
        return new SeatRegister(byToken.plus(tokenHash, seat), byNumber.plus(seat, tokenHash), joined, Math.max(given, seat),
                closed);
    }

    /** Returns the register in which a taken seat counts. */
    public SeatRegister joining(int seat) {
        return taken(seat) ? new SeatRegister(byToken, byNumber, joined.plus(seat), given, closed) : this;
    }

    /** Frees all seats. */
    SeatRegister emptied() {
        return new SeatRegister(NONE.byToken, NONE.byNumber, NONE.joined, given, closed);
    }

    public SeatRegister without(int seat) {
        var tokenHash = byNumber.get(seat);
        return tokenHash == null
                ? this
                : new SeatRegister(byToken.minus(tokenHash), byNumber.minus(seat), joined.minus(seat), given, closed);
    }

    /** Returns the register in which some seats do not count until their phones call again. */
    public SeatRegister uncounting(Collection<Integer> seats) {
        return new SeatRegister(byToken, byNumber, joined.minusAll(seats), given, closed);
    }

    public SeatRegister closed(boolean now) {
        return new SeatRegister(byToken, byNumber, joined, given, now);
    }

    /** Returns what the facilitator decides of it: which seats count, and whether it is closed. */
    SeatRegister steering() {
        return new SeatRegister(NONE.byToken, NONE.byNumber, joined, 0, closed);
    }

    /** Returns the register in which the seats that counted before count again, closed or open as then. */
    SeatRegister steeredAs(SeatRegister before) {
        var counted = joined.plusAll(before.joined.stream().filter(this::taken).toList());
        return new SeatRegister(byToken, byNumber, counted, given, before.closed);
    }
}
