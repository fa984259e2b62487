package org.quarterdeck.session.state;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Who sits in the room, found by either side in a moment however many they are.
 *
 * @param byToken the seats taken and not left: by token hash, their numbers
 * @param byNumber the same, the other way round
 * @param given how many seats were ever given; the next one is numbered one more
 */
public record SeatRegister(PMap<String, Integer> byToken, PMap<Integer, String> byNumber, int given) {

    static final SeatRegister NONE = new SeatRegister(HashTreePMap.empty(), HashTreePMap.empty(), 0);

    /** How many are taken and not left. */
    public int size() {
        return byToken.size();
    }

    /** Whether somebody sits there and has not left. */
    public boolean taken(int seat) {
        return byNumber.containsKey(seat);
    }

    /** The seat that a token's hash stands for, or null. */
    public @Nullable Integer of(String tokenHash) {
        return byToken.get(tokenHash);
    }

    public SeatRegister with(int seat, String tokenHash) {
        return new SeatRegister(byToken.plus(tokenHash, seat), byNumber.plus(seat, tokenHash), Math.max(given, seat));
    }

    public SeatRegister without(int seat) {
        var tokenHash = byNumber.get(seat);
        return tokenHash == null ? this : new SeatRegister(byToken.minus(tokenHash), byNumber.minus(seat), given);
    }
}
