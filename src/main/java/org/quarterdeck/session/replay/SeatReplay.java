package org.quarterdeck.session.replay;

import org.quarterdeck.session.event.SeatEvent;
import org.quarterdeck.session.event.SeatEvent.SeatJoined;
import org.quarterdeck.session.state.RoomState;

/** Applies the events of {@link SeatEvent} to the state. */
final class SeatReplay {

    private SeatReplay() {}

    static RoomState apply(RoomState room, SeatEvent event) {
        return switch (event) {
            case SeatJoined joined -> room.seating(room.seats().joining(joined.seat()));
        };
    }
}
