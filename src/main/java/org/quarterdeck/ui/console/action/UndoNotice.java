package org.quarterdeck.ui.console.action;

import org.quarterdeck.session.query.UndoneMove;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.workshop.SegmentNames;

/** Says which move was taken back, and whether there are more. */
final class UndoNotice {

    private UndoNotice() {}

    static String of(RoomState room) {
        var undone = room.undo().undone();
        if (undone == null) {
            return "";
        }
        var what = UiMessages.text(UndoneMove.key(undone), SegmentNames.of(room.segment()));
        return room.undo().newest() == null
                ? UiMessages.text("undo.first", what)
                : UiMessages.text("undo.more", what, KeyNames.first(ConsoleAction.UNDO));
    }
}
