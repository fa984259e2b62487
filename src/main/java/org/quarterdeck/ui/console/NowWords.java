package org.quarterdeck.ui.console;

import org.quarterdeck.session.RoomState;
import org.quarterdeck.session.Steps;
import org.quarterdeck.ui.kit.Messages;
import org.quarterdeck.workshop.Simulation;

/** What the room sees in this moment, in words: never to be guessed from a small picture. */
final class NowWords {

    private NowWords() {}

    static String of(RoomState room) {
        if (room.ended()) {
            return Messages.text("now.ended");
        }
        return room.blackout() ? Messages.text("now.black") : moment(room);
    }

    private static String moment(RoomState room) {
        if (BreakoutWords.fit(room)) {
            return BreakoutWords.now(room);
        }
        var poll = PrimaryMove.asked(room.segment());
        if (poll == null) {
            if (room.segment().content() instanceof Simulation simulation) {
                var stops = simulation.stops();
                return Messages.text("now.month", stops.get(Math.min(Steps.stepOf(room), stops.size() - 1)));
            }
            boolean steps = Steps.stepsOf(room) > 1;
            return steps ? Messages.text("now.points", Steps.stepOf(room), Steps.stepsOf(room) - 1) : "";
        }
        var seen = room.poll().seen();
        boolean revealed = seen.revealed();
        return Messages.text(switch (seen.phase()) {
            case READY -> "now.ready";
            case OPEN -> revealed ? "now.open_shown" : "now.open";
            case CLOSED -> revealed ? "now.revealed" : KeptHidden.is(room) ? "now.kept" : "now.closed";
        });
    }
}
