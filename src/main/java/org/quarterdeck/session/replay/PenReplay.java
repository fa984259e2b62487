package org.quarterdeck.session.replay;

import org.quarterdeck.session.event.PenEvent;
import org.quarterdeck.session.event.PenEvent.PenCleared;
import org.quarterdeck.session.event.PenEvent.StrokeDrawn;
import org.quarterdeck.session.state.MoveKind;
import org.quarterdeck.session.state.RoomState;

/** Applies what the facilitator draws on the slides. */
final class PenReplay {

    private PenReplay() {}

    static RoomState apply(RoomState room, PenEvent event) {
        var marks = room.screen().marks();
        return room.marked(switch (event) {
            case StrokeDrawn drawn -> marks.with(drawn.segment(), drawn.stroke());
            case PenCleared cleared -> marks.without(cleared.segment());
        });
    }

    static MoveKind kind(PenEvent event) {
        return switch (event) {
            case StrokeDrawn _ -> MoveKind.PEN_DRAWN;
            case PenCleared _ -> MoveKind.PEN_CLEARED;
        };
    }
}
