package org.quarterdeck.ui.console.panel;

import java.util.function.Consumer;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.SeatCommand.CloseJoining;
import org.quarterdeck.session.command.SeatCommand.RenewCode;
import org.quarterdeck.session.command.SeatCommand.UncountSeats;
import org.quarterdeck.session.command.SeatCommand.WithdrawSeats;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.FacilitatorMoves;
import org.quarterdeck.ui.console.action.KeyNames;

/** The facilitator's moves about the seats that count and about who may come in, each said in a word once it is made. */
public final class SeatMoves {

    private final LiveSession session;
    private final FacilitatorMoves steering;
    private final Consumer<String> say;

    SeatMoves(LiveSession session, FacilitatorMoves steering, Consumer<String> say) {
        this.session = session;
        this.steering = steering;
        this.say = say;
    }

    /** Takes all seats that are gone out of the count. */
    public void removeGone(RoomState room) {
        var gone = session.presence().gone(room.seats());
        steering.submit(new UncountSeats(gone), "people.removed", gone.size());
    }

    /**
     * Withdraws the seats that one address took in its busiest minute, with what they answered, where there is such a sign.
     */
    public void withdraw(RoomState room) {
        var sign = session.signs().sign(room, session.now());
        if (sign == null || sign.minute().isEmpty()) {
            say.accept(UiMessages.text("people.none_odd"));
            return;
        }
        steering.submit(new WithdrawSeats(sign.minute()), "people.withdrawn", sign.minute().size(),
                KeyNames.first(ConsoleAction.UNDO));
    }

    /** Gives the room another code to join by. The screens show it by themselves. */
    public void renewCode() {
        steering.submit(new RenewCode(), "people.renewed");
    }

    /** Closes the room for newcomers, or opens it again. */
    public void closeJoining(RoomState room) {
        boolean close = !room.seats().closed();
        steering.submit(new CloseJoining(close), close ? "people.now_closed" : "people.now_open");
    }
}
