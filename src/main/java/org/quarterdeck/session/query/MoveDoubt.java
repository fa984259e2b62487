package org.quarterdeck.session.query;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.query.SegmentSteps.Phases;
import org.quarterdeck.session.state.BreakoutGroup;
import org.quarterdeck.session.state.BreakoutState.Stage;
import org.quarterdeck.session.state.MoveKind;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;

/** A reason for the console and the remote to ask before they make a move: the move would put answers aside, or open or close a vote in passing. */
public enum MoveDoubt {
    /** A new run puts the answers to this one aside. */
    ASK_AGAIN,
    /** New groups put aside what these have handed in. */
    DRAW_AGAIN,
    /** Leaving closes the open vote. */
    LEAVE_VOTE,
    /** Leaving ends the work of the groups. */
    LEAVE_GROUPS,
    /** The vote whose result the room has seen would be open again. */
    REOPEN;

    /** Returns why to ask before a move, or null if there is no reason. */
    public static @Nullable MoveDoubt of(Move move, RoomState room) {
        if (room.ended()) {
            return null;
        }
        return switch (move) {
            case AGAIN -> again(room);
            case PREVIOUS -> reopens(room) ? REOPEN : null;
            case OPEN -> seen(room) && !secondRound(room) ? REOPEN : null;
            default -> null;
        };
    }

    /** Returns why to ask before another segment is shown, or null. */
    public static @Nullable MoveDoubt leaving(RoomState room) {
        if (room.poll().phase() == Phase.OPEN) {
            return LEAVE_VOTE;
        }
        return room.segment().content() instanceof Breakout && room.breakout().open() ? LEAVE_GROUPS : null;
    }

    private static @Nullable MoveDoubt again(RoomState room) {
        if (room.segment().content() instanceof Breakout && room.breakout().stage() != Stage.VOTE) {
            return room.breakout().groups().stream().anyMatch(BreakoutGroup::handedIn) ? DRAW_AGAIN : null;
        }
        return room.poll().answers() > 0 && !secondRound(room) ? ASK_AGAIN : null;
    }

    private static boolean secondRound(RoomState room) {
        var poll = room.poll();
        return SegmentSteps.of(room) instanceof Phases phases && poll.phase() == Phase.CLOSED && poll.round() < phases.rounds();
    }

    /** Whether the room has seen the result of the closed vote, be it hidden again by now. */
    private static boolean seen(RoomState room) {
        return room.poll().phase() == Phase.CLOSED && (room.poll().revealed() || shownBefore(room));
    }

    private static boolean shownBefore(RoomState room) {
        var run = room.poll().run();
        return run != null && room.undo().points().stream().filter(move -> move.kinds().contains(MoveKind.REVEALED))
                .map(move -> move.before().poll(room.segment().id()).run())
                .anyMatch(before -> before != null && before.id().equals(run.id()));
    }

    /** Whether "back" opens a vote whose result was shown; where showing it is a step of its own, or more was told, "back" takes that back. */
    private static boolean reopens(RoomState room) {
        var poll = room.poll();
        boolean steps = SegmentSteps.of(room) instanceof Phases phases && poll.revealed()
                && (phases.revealsByHand(poll.round()) || (phases.tells() && poll.told()));
        return seen(room) && !steps;
    }
}
