package org.quarterdeck.ui.console.action;

import java.util.EnumSet;
import java.util.Set;
import org.quarterdeck.session.query.MoveDoubt;
import org.quarterdeck.session.query.NextAction;
import org.quarterdeck.session.state.BreakoutState;
import org.quarterdeck.session.state.BreakoutState.Stage;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;

/** Tells which actions open or close a vote or the work of groups, throw answers away, or ask before they end something. */
public final class VoteTurns {

    private static final Set<NextAction> TURNS = EnumSet.of(NextAction.OPEN_VOTE, NextAction.OPEN_ROUND, NextAction.CLOSE_VOTE,
            NextAction.CLOSE_AND_SHOW, NextAction.DRAW_GROUPS, NextAction.CHOOSE_GROUPS, NextAction.BEGIN_WORK,
            NextAction.END_WORK);

    private VoteTurns() {}

    public static boolean by(ConsoleAction action, RoomState room) {
        return switch (action) {
            case OPEN, CLOSE, AGAIN, DISCARD_TEST_VOTES, END, RENEW_REMOTE -> true;
            case MOVE_ON -> MoveDoubt.leaving(room) != null;
            case NEXT -> TURNS.contains(NextAction.of(room));
            case BACK -> room.segment().content() instanceof Breakout
                    ? backTurns(room.breakout())
                    : room.segment().poll() != null && room.poll().phase() != Phase.READY && !room.poll().told();
            default -> false;
        };
    }

    private static boolean backTurns(BreakoutState here) {
        return here.open() || here.stage() == Stage.VOTE || (here.stage() == Stage.CLOSED && here.told().isEmpty());
    }
}
