package org.quarterdeck.session;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * One group of a breakout.
 *
 * @param seats who is in it, in the order they came
 * @param handIns by prompt, only where something was written
 */
public record Group(PVector<Integer> seats, PMap<Integer, HandIn> handIns) {

    static Group of(Iterable<Integer> seats) {
        PVector<Integer> all = TreePVector.empty();
        for (var seat : seats) {
            all = all.plus(seat);
        }
        return new Group(all, HashTreePMap.empty());
    }

    public HandIn handIn(int prompt) {
        return handIns.getOrDefault(prompt, HandIn.NOTHING);
    }

    /** Whether there is anything to tell the room. */
    public boolean handedIn() {
        return handIns.values().stream().anyMatch(handIn -> !handIn.blank());
    }

    /** Nobody sits there and nothing was written. */
    public boolean empty() {
        return seats.isEmpty() && !handedIn();
    }

    Group with(int seat) {
        return seats.contains(seat) ? this : new Group(seats.plus(seat), handIns);
    }

    Group without(int seat) {
        return seats.contains(seat) ? new Group(seats.minus((Object) seat), handIns) : this;
    }

    Group with(int prompt, HandIn handIn) {
        return new Group(seats, handIns.plus(prompt, handIn));
    }
}
