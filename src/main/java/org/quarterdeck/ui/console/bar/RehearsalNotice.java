package org.quarterdeck.ui.console.bar;

import java.util.function.Consumer;
import org.quarterdeck.session.query.RehearsedTime;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.UiMessages;

/** Offers the times of a rehearsal as the plan once it is over. */
public final class RehearsalNotice {

    private final TroubleBar bar;
    private final Consumer<RoomState> offer;
    private String said = "";

    /** @param offer opens the times to choose from */
    public RehearsalNotice(TroubleBar bar, Consumer<RoomState> offer) {
        this.bar = bar;
        this.offer = offer;
    }

    /** Follows the room: the offer stands from the end of a rehearsal on, and goes if the end is taken back. */
    public void show(RoomState room) {
        if (!room.ended() && !said.isEmpty()) {
            bar.withdraw(said);
            said = "";
        }
        int times = room.ended() && room.start().rehearsal() && said.isEmpty() ? RehearsedTime.of(room).size() : 0;
        if (times > 0) {
            said = UiMessages.text("rehearsed.over", times);
            bar.notice(said, UiMessages.text("rehearsed.offer"), () -> offer.accept(room));
        }
    }
}
