package org.quarterdeck.session.command;

import java.util.List;

/** A command of the facilitator's about the seats that count, about who may still take one, and about who may steer. */
public sealed interface SeatCommand extends Command.OfSeats {

    /** Takes seats out of the count and the coming groups. What they answered stays. */
    record UncountSeats(List<Integer> seats) implements SeatCommand {
        public UncountSeats {
            seats = List.copyOf(seats);
        }
    }

    /**
     * Takes seats out of the count and the coming groups, and their answers to the current question out of its result, as one
     * move that can be undone.
     */
    record WithdrawSeats(List<Integer> seats) implements SeatCommand {
        public WithdrawSeats {
            seats = List.copyOf(seats);
        }
    }

    /** Closes the room for newcomers, or opens it again. */
    record CloseJoining(boolean closed) implements SeatCommand {}

    /** Gives the room another code and key to join by. Whoever is in stays in. */
    record RenewCode() implements SeatCommand {}

    /** Gives the facilitator's remote another token. Whoever holds the one before can steer no more. */
    record RenewRemote() implements SeatCommand {}
}
