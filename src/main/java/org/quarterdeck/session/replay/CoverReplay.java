package org.quarterdeck.session.replay;

import org.quarterdeck.session.cover.ScreenCover.Kind;
import org.quarterdeck.session.event.CoverEvent;
import org.quarterdeck.session.event.CoverEvent.CoverChanged;
import org.quarterdeck.session.event.CoverEvent.ScreenFrozen;
import org.quarterdeck.session.state.MoveKind;
import org.quarterdeck.session.state.RoomState;

/** Applies the events of {@link CoverEvent} to the state, and takes covers away when the session goes on. */
final class CoverReplay {

    private CoverReplay() {}

    static RoomState apply(RoomState room, CoverEvent event) {
        return switch (event) {
            case CoverChanged changed -> room.covered(changed.cover());
            case ScreenFrozen frozen -> room.freezing(frozen.frozen());
        };
    }

    /** Returns the state after an event, in which no cover hides a step that came up by it. */
    static RoomState passed(RoomState before, RoomState after) {
        if (after.ended() && !before.ended()) {
            return after.freezing(false).covered(after.cover().passing());
        }
        boolean passing = !after.cover().passing().equals(after.cover());
        return passing && after.steppedSince(before) ? after.covered(after.cover().passing()) : after;
    }

    static MoveKind kind(RoomState before, CoverEvent event) {
        return switch (event) {
            case CoverChanged changed when changed.cover().is(Kind.NONE) -> MoveKind.UNCOVERED;
            case CoverChanged changed when changed.cover().is(Kind.BREAK) && before.cover().is(Kind.BREAK) ->
                MoveKind.BREAK_TIMED;
            case CoverChanged _ -> MoveKind.COVERED;
            case ScreenFrozen frozen -> frozen.frozen() ? MoveKind.FROZEN : MoveKind.FOLLOWING;
        };
    }
}
