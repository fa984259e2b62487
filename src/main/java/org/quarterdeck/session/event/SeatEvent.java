package org.quarterdeck.session.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event about the seats that count, about who may still take one, and about who may steer. */
public sealed interface SeatEvent extends SessionEvent.OfSeats {

    /** A phone came with its cookie, so its seat counts among the people in the room. */
    record SeatJoined(int seat) implements SeatEvent {}

    /** The facilitator took seats out of the count and the coming groups. They count again once their phones call. */
    record SeatsUncounted(List<Integer> seats) implements SeatEvent {
        public SeatsUncounted {
            seats = List.copyOf(seats);
        }
    }

    /**
     * The facilitator took what some seats answered in a run out of its result. The journal keeps it until its seat answers again or
     * leaves.
     */
    record AnswersSetAside(String run, List<Integer> seats) implements SeatEvent {
        public AnswersSetAside {
            seats = List.copyOf(seats);
        }
    }

    /** The facilitator closed the room for newcomers, or opened it again. */
    record JoiningClosed(boolean closed) implements SeatEvent {}

    /**
     * The facilitator renewed what people join by.
     *
     * @param code the new one, only when the event is first applied: it is stored apart and is null in a replay
     * @param key the same of the key
     */
    record CodeRenewed(@Nullable String code, @Nullable String key) implements SeatEvent {}

    /**
     * The facilitator renewed the token of the remote.
     *
     * @param token the new one, only when the event is first applied: it is stored apart and is null in a replay
     */
    record RemoteRenewed(@Nullable String token) implements SeatEvent {}
}
