package org.quarterdeck.server.view;

import java.util.function.IntUnaryOperator;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.SlideLayout;

/**
 * From which sides guests see the room of the moment. Most of the time there is one, the same for everyone, numbered 0; in a
 * breakout each group has its own by its number, and 0 is that of people in no group; where commitments are made it differs
 * with what one has done: 0 nothing yet, 1 made one, 2 shared one.
 */
public final class AudienceGroup {

    private AudienceGroup() {}

    /** How many there are; they are numbered from 0. */
    public static int count(RoomState room) {
        if (room.ended()) {
            return 1;
        }
        if (room.segment().content() instanceof Breakout) {
            return room.breakout().groups().size() + 1;
        }
        return room.segment().layout() == SlideLayout.COMMITMENTS ? 3 : 1;
    }

    /** The side of a seat, for whoever asks for many: what is worked out for all of them is worked out once. */
    public static IntUnaryOperator of(RoomState room) {
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
            var shared = made.get(seat);
            return shared == null ? 0 : shared ? 2 : 1;
        };
    }
}
