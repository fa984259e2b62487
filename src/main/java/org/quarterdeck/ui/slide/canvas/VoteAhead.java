package org.quarterdeck.ui.slide.canvas;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.ComparedResult;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.question.kind.Tally;
import org.quarterdeck.session.query.NextAction;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomState;

/** The vote as the room will see it after the next move, so that its slide can be laid out before. */
final class VoteAhead {

    private VoteAhead() {}

    /** Returns the vote after the next move, with a result of nobody where one will be shown; or null if the move is about no vote. */
    static @Nullable PollView of(RoomState room) {
        var now = PollView.standing(room, room.segment().id());
        if (now == null) {
            return null;
        }
        return switch (NextAction.of(room)) {
            case OPEN_VOTE, OPEN_ROUND -> stands(now, Phase.OPEN, null);
            case CLOSE_VOTE -> stands(now, Phase.CLOSED, room.poll().revealed() ? nobodys(now) : null);
            case CLOSE_AND_SHOW, SHOW_RESULT -> stands(now, Phase.CLOSED, nobodys(now));
            default -> null;
        };
    }

    /** Returns the vote with the answers that there are, where the next move or the one after it shows them. */
    static Optional<PollView> shown(RoomState room) {
        boolean waits = switch (NextAction.of(room)) {
            case CLOSE_VOTE, CLOSE_AND_SHOW, SHOW_RESULT -> true;
            default -> false;
        };
        var now = waits ? PollView.standing(room, room.segment().id()) : null;
        return now == null || now.answers() == 0
                ? Optional.empty()
                : Optional.of(new PollView(now.poll(), Phase.CLOSED, now.round(), now.answers(), null, now.shown(), now.absent(),
                        now.hands(), false));
    }

    private static PollView stands(PollView now, Phase phase, @Nullable ComparedResult shown) {
        return new PollView(now.poll(), phase, Math.max(1, now.round()), 0, null, shown, false);
    }

    /** Charts grow from the result of nobody. */
    private static ComparedResult nobodys(PollView now) {
        var shown = now.shown();
        @Nullable
        ComparisonResult beneath = shown == null ? null : shown.beneath();
        return new ComparedResult(Tally.of(now.question(), List.of()), beneath, false);
    }
}
