package org.quarterdeck.session.replay;

import java.time.Instant;
import org.quarterdeck.session.event.MemoEvent;
import org.quarterdeck.session.event.MemoEvent.MemoRemoved;
import org.quarterdeck.session.event.MemoEvent.MemoRewritten;
import org.quarterdeck.session.event.MemoEvent.MemoSettled;
import org.quarterdeck.session.event.MemoEvent.MemoWritten;
import org.quarterdeck.session.memo.Memo;
import org.quarterdeck.session.state.MoveKind;
import org.quarterdeck.session.state.RoomState;

/** Applies what the facilitator writes down in passing. */
final class MemoReplay {

    private MemoReplay() {}

    static RoomState apply(RoomState room, MemoEvent event, Instant at) {
        var pad = room.screen().memos();
        return room.noted(switch (event) {
            case MemoWritten e -> pad.with(new Memo(e.id(), e.kind(), e.segment(), at, e.text(), false));
            case MemoRewritten e -> pad.rewritten(e.id(), e.text());
            case MemoSettled e -> pad.settled(e.id(), e.settled());
            case MemoRemoved e -> pad.without(e.id());
        });
    }

    static MoveKind kind(MemoEvent event) {
        return switch (event) {
            case MemoWritten _ -> MoveKind.MEMO_WRITTEN;
            case MemoRewritten _ -> MoveKind.MEMO_REWRITTEN;
            case MemoSettled _ -> MoveKind.MEMO_SETTLED;
            case MemoRemoved _ -> MoveKind.MEMO_REMOVED;
        };
    }
}
