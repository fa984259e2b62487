package org.quarterdeck.session.state;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A group of a breakout.
 *
 * @param seats its members, in the order they joined
 * @param handIns its hand-ins by prompt, without those never written
 */
public record BreakoutGroup(PVector<Integer> seats, PMap<Integer, HandIn> handIns) {

    public static BreakoutGroup of(Iterable<Integer> seats) {
        PVector<Integer> all = TreePVector.empty();
        for (var seat : seats) {
            all = all.plus(seat);
        }
        return new BreakoutGroup(all, HashTreePMap.empty());
    }

    public HandIn handIn(int prompt) {
        return handIns.getOrDefault(prompt, HandIn.NOTHING);
    }

    /** Returns whether the group has handed in anything. */
    public boolean handedIn() {
        return handIns.values().stream().anyMatch(handIn -> !handIn.blank());
    }

    /** Returns whether the group has neither members nor hand-ins. */
    public boolean empty() {
        return seats.isEmpty() && !handedIn();
    }

    public BreakoutGroup with(int seat) {
        return seats.contains(seat) ? this : new BreakoutGroup(seats.plus(seat), handIns);
    }

    BreakoutGroup without(int seat) {
        return seats.contains(seat) ? new BreakoutGroup(seats.minus((Object) seat), handIns) : this;
    }

    /** Returns the group with what was decided on its hand-ins at another time. */
    public BreakoutGroup decidedAs(BreakoutGroup before) {
        var decided = handIns;
        for (var each : handIns.entrySet()) {
            decided = decided.plus(each.getKey(), each.getValue().decidedAs(before.handIn(each.getKey())));
        }
        return new BreakoutGroup(seats, decided);
    }

    public BreakoutGroup with(int prompt, HandIn handIn) {
        return new BreakoutGroup(seats, handIns.plus(prompt, handIn));
    }
}
