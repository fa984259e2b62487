package org.quarterdeck.ui.console.action;

import java.util.Locale;
import org.quarterdeck.session.query.GroupReports;
import org.quarterdeck.session.query.NextAction;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.SegmentNames;

/**
 * The effect of "next" in the current state.
 *
 * @param words as on the button, e.g. "Open the vote"
 * @param possible false at the very end, where nothing follows
 */
public record NextMove(String words, boolean possible) {

    public static NextMove of(RoomState room) {
        return room.ended() ? new NextMove(UiMessages.text("primary.home"), true) : of(room, NextAction.of(room));
    }

    private static NextMove of(RoomState room, NextAction action) {
        var key = "primary." + action.name().toLowerCase(Locale.ROOT);
        return switch (action) {
            case MOVE_ON -> new NextMove(
                    UiMessages.text(room.interruption() == null ? key : "primary.return",
                            SegmentNames.of(room.workshop().segments().get(room.following()))),
                    true);
            case HEAR_GROUP -> new NextMove(UiMessages.text(key, group(room)), true);
            default -> new NextMove(UiMessages.text(key), action != NextAction.NONE);
        };
    }

    private static int group(RoomState room) {
        return room.segment().content() instanceof Breakout breakout ? GroupReports.untold(breakout, room.breakout()) : 0;
    }
}
