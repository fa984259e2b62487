package org.quarterdeck.session.state;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The taken seats, indexed by token hash and by number.
 *
 * @param byToken the numbers of taken seats by token hash
 * @param byNumber the inverse of {@code byToken}
 * @param given the number of seats ever given; the next seat has this number plus one
 */
public record SeatRegister(PMap<String, Integer> byToken, PMap<Integer, String> byNumber, int given) {

    static final SeatRegister NONE = new SeatRegister(HashTreePMap.empty(), HashTreePMap.empty(), 0);

    /** Returns the number of taken seats. */
    public int size() {
        return byToken.size();
    }

    /** Returns whether a seat is taken. */
    public boolean taken(int seat) {
        return byNumber.containsKey(seat);
    }

    /** Returns the seat with that token hash, or null. */
    public @Nullable Integer of(String tokenHash) {
        return byToken.get(tokenHash);
    }

    public SeatRegister with(int seat, String tokenHash) {
        return new SeatRegister(byToken.plus(tokenHash, seat), byNumber.plus(seat, tokenHash), Math.max(given, seat));
    }

    /** Frees all seats. */
    SeatRegister emptied() {
        return new SeatRegister(NONE.byToken, NONE.byNumber, given);
    }

    public SeatRegister without(int seat) {
        var tokenHash = byNumber.get(seat);
        return tokenHash == null ? this : new SeatRegister(byToken.minus(tokenHash), byNumber.minus(seat), given);
    }
}
