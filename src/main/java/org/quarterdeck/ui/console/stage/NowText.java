package org.quarterdeck.ui.console.stage;

import org.quarterdeck.session.query.SegmentSteps;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.console.action.BreakoutText;
import org.quarterdeck.workshop.Simulation;

/** Describes what the room sees now, so that nobody has to guess it from a small picture. */
final class NowText {

    private NowText() {}

    static String of(RoomState room) {
        if (room.ended()) {
            return UiMessages.text("now.ended");
        }
        return room.blackout() ? UiMessages.text("now.black") : moment(room);
    }

    private static String moment(RoomState room) {
        if (BreakoutText.fit(room)) {
            return BreakoutText.now(room);
        }
        var poll = room.segment().poll();
        if (poll == null) {
            if (room.segment().content() instanceof Simulation simulation) {
                var stops = simulation.stops();
                return UiMessages.text("now.month", stops.get(Math.min(SegmentSteps.stepOf(room), stops.size() - 1)));
            }
            boolean steps = SegmentSteps.stepsOf(room) > 1;
            return steps ? UiMessages.text("now.points", SegmentSteps.stepOf(room), SegmentSteps.stepsOf(room) - 1) : "";
        }
        var seen = room.poll().seen();
        boolean revealed = seen.revealed();
        return UiMessages.text(switch (seen.phase()) {
            case READY -> "now.ready";
            case OPEN -> revealed ? "now.open_shown" : "now.open";
            case CLOSED -> seen.told() ? "now.told" : revealed ? "now.revealed" : closed(room);
        });
    }

    private static String closed(RoomState room) {
        return SegmentSteps.withholds(room) ? "now.kept" : SegmentSteps.waits(room) ? "now.first_round" : "now.closed";
    }
}
