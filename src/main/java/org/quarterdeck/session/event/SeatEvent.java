package org.quarterdeck.session.event;

/** An event about the seats that count, and about who may still take one. */
public sealed interface SeatEvent extends SessionEvent.OfSeats {

    /** A phone came with its cookie, so its seat counts among the people in the room. */
    record SeatJoined(int seat) implements SeatEvent {}
}
