package org.quarterdeck.server.view;

import java.util.function.IntUnaryOperator;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.SlideLayout;

/**
 * The groups of guests who see the same view. Usually there is one, numbered 0. In a breakout each group has its own number,
 * and 0 is for guests in no group. On a slide for commitments the number depends on the guest: 0 has made none, 1 has made
 * one, 2 has shared one.
 */
public final class AudienceGroup {

    private AudienceGroup() {}

    /** Returns how many there are; they are numbered from 0. */
    public static int count(RoomState room) {
        if (room.ended()) {
            return 1;
        }
        if (room.segment().content() instanceof Breakout) {
            return room.breakout().groups().size() + 1;
        }
        return room.segment().layout() == SlideLayout.COMMITMENTS ? 3 : 1;
    }

    /** Returns the function from a seat to its audience group, with the common work done once. */
    public static IntUnaryOperator of(RoomState room, CommitmentStamps stamps) {
        if (room.ended()) {
            return seat -> 0;
        }
        if (room.segment().content() instanceof Breakout) {
            var groups = room.breakout().groupsOf();
            return seat -> groups.getOrDefault(seat, 0);
        }
        if (room.segment().layout() != SlideLayout.COMMITMENTS) {
            return seat -> 0;
        }
        var made = room.exercises().commitments().made();
        return seat -> {
            var stamp = stamps.ofSeat(seat);
            var shared = stamp == null ? null : made.get(stamp);
            return shared == null ? 0 : shared ? 2 : 1;
        };
    }
}
