package org.quarterdeck.session.replay;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.event.SeatEvent;
import org.quarterdeck.session.event.SeatEvent.AnswersSetAside;
import org.quarterdeck.session.event.SeatEvent.CodeRenewed;
import org.quarterdeck.session.event.SeatEvent.JoiningClosed;
import org.quarterdeck.session.event.SeatEvent.RemoteRenewed;
import org.quarterdeck.session.event.SeatEvent.SeatJoined;
import org.quarterdeck.session.event.SeatEvent.SeatsUncounted;
import org.quarterdeck.session.state.MoveKind;
import org.quarterdeck.session.state.RoomState;

/** Applies the events of {@link SeatEvent} to the state. */
final class SeatReplay {

    private SeatReplay() {}

    static RoomState apply(RoomState room, SeatEvent event) {
        return switch (event) {
            case SeatsUncounted removed -> room.seating(room.seats().uncounting(removed.seats()));
            case AnswersSetAside aside -> PollReplay.withoutAnswers(room, aside);
            case JoiningClosed closed -> room.seating(room.seats().closed(closed.closed()));
            case CodeRenewed renewed -> renewed.code() == null || renewed.key() == null
                    ? room
                    : room.joinedBy(renewed.code(), renewed.key());
            case RemoteRenewed renewed -> renewed.token() == null ? room : room.steeredBy(renewed.token());
            case SeatJoined joined -> room.seating(room.seats().joining(joined.seat()));
        };
    }

    /** Returns what kind of move of the facilitator's an event is, or null if it is none that can be taken back. */
    static @Nullable MoveKind kind(SeatEvent event) {
        return switch (event) {
            case SeatsUncounted _ -> MoveKind.SEATS_UNCOUNTED;
            case AnswersSetAside _ -> MoveKind.ANSWERS_SET_ASIDE;
            case JoiningClosed closed -> closed.closed() ? MoveKind.JOINING_CLOSED : MoveKind.JOINING_OPENED;
            case SeatJoined _,CodeRenewed _,RemoteRenewed _ -> null;
        };
    }
}
