package org.quarterdeck.session.query;

import org.quarterdeck.session.query.SegmentSteps.Exercise;
import org.quarterdeck.session.query.SegmentSteps.Items;
import org.quarterdeck.session.query.SegmentSteps.Phases;
import org.quarterdeck.session.state.BreakoutState;
import org.quarterdeck.session.state.PollState;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Breakout.How;
import org.quarterdeck.workshop.Simulation;

/**
 * The effect of "next" in a given state. The rules act on it; the console and the remote announce it, so that it means the same
 * everywhere.
 */
public enum NextAction {
    SHOW_POINT, RUN_MONTHS, OPEN_VOTE, OPEN_ROUND, CLOSE_VOTE, CLOSE_AND_SHOW, SHOW_RESULT, SHOW_RIGHT, SHOW_TOLD, DRAW_GROUPS, CHOOSE_GROUPS, BEGIN_WORK, SHOW_TASK, END_WORK, TURN_PAGE, HEAR_GROUP, MOVE_ON,
    /** Nothing: the last step of the last segment is shown. */
    NONE;

    public static NextAction of(RoomState room) {
        return switch (SegmentSteps.of(room)) {
            case Items items when room.slideStep() < items.count() - 1 ->
                room.segment().content() instanceof Simulation ? RUN_MONTHS : SHOW_POINT;
            case Items items -> onwards(room);
            case Exercise exercise -> breakout(room, exercise.breakout());
            case Phases phases -> poll(room, phases);
        };
    }

    private static NextAction poll(RoomState room, Phases phases) {
        var poll = room.poll();
        return switch (poll.phase()) {
            case READY -> poll.round() > 1 ? OPEN_ROUND : OPEN_VOTE;
            case OPEN -> poll.revealed() || !phases.revealsByClosing(poll.round()) ? CLOSE_VOTE : CLOSE_AND_SHOW;
            case CLOSED -> closed(room, phases, poll);
        };
    }

    private static NextAction closed(RoomState room, Phases phases, PollState poll) {
        if (phases.revealsByNext(poll.round()) && !poll.revealed()) {
            return SHOW_RESULT;
        }
        if (poll.round() < phases.rounds()) {
            return OPEN_ROUND;
        }
        if (!phases.tellsNext(poll)) {
            return onwards(room);
        }
        var asked = room.segment().poll();
        return asked != null && asked.told() != null ? SHOW_TOLD : SHOW_RIGHT;
    }

    private static NextAction breakout(RoomState room, Breakout breakout) {
        var here = room.breakout();
        var how = breakout.assign().how();
        return switch (here.stage()) {
            case READY ->
                how == How.NONE || !here.groups().isEmpty() ? BEGIN_WORK : how == How.SELF ? CHOOSE_GROUPS : DRAW_GROUPS;
            case GROUPS -> SHOW_TASK;
            case TASK -> END_WORK;
            case CLOSED -> report(room, breakout, here);
            case VOTE -> room.poll().phase() == Phase.OPEN ? CLOSE_AND_SHOW : onwards(room);
        };
    }

    private static NextAction report(RoomState room, Breakout breakout, BreakoutState here) {
        if (here.telling() > 0 && here.leaf() + 1 < GroupReports.leaves(breakout, here, here.telling())) {
            return TURN_PAGE;
        }
        return GroupReports.untold(breakout, here) > 0
                ? HEAR_GROUP
                : GroupReports.votes(breakout, here) ? OPEN_VOTE : onwards(room);
    }

    private static NextAction onwards(RoomState room) {
        return room.following() >= 0 ? MOVE_ON : NONE;
    }
}
