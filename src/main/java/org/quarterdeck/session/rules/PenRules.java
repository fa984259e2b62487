package org.quarterdeck.session.rules;

import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.PenCommand;
import org.quarterdeck.session.command.PenCommand.Clear;
import org.quarterdeck.session.command.PenCommand.Draw;
import org.quarterdeck.session.event.PenEvent.PenCleared;
import org.quarterdeck.session.event.PenEvent.StrokeDrawn;
import org.quarterdeck.session.pen.PenSpot;
import org.quarterdeck.session.pen.PenStroke;
import org.quarterdeck.session.rules.RuleDecision.Accept;
import org.quarterdeck.session.rules.RuleDecision.Reject;
import org.quarterdeck.session.state.RoomState;

/** The rules for drawing on the slides. */
final class PenRules {

    /** The most places of a stroke, and the most strokes on a segment, so that the journal stays small. */
    private static final int MOST_SPOTS = 4_000;
    private static final int MOST_STROKES = 400;

    private PenRules() {}

    static RuleDecision decide(RoomState room, PenCommand command) {
        return switch (command) {
            case Draw draw -> draw(room, draw);
            case Clear clear -> room.screen().marks().on(clear.segment()).isEmpty()
                    ? Reject.because(Reason.NOT_NOW, "refused.no_drawing")
                    : Accept.of(new PenCleared(clear.segment()));
        };
    }

    private static RuleDecision draw(RoomState room, Draw draw) {
        if (room.workshop().indexOf(draw.segment()) < 0) {
            return Reject.because(Reason.UNKNOWN_SEGMENT, "refused.unknown_segment", draw.segment());
        }
        if (draw.spots().isEmpty() || draw.spots().size() > MOST_SPOTS || !draw.spots().stream().allMatch(PenSpot::onSlide)) {
            return ExerciseRules.misfit("spots", "refused.stroke", MOST_SPOTS);
        }
        if (!room.drawable()) {
            return Reject.because(Reason.NOT_NOW, "refused.not_drawable");
        }
        if (room.screen().marks().on(draw.segment()).size() >= MOST_STROKES) {
            return Reject.because(Reason.NOT_NOW, "refused.full_slide");
        }
        boolean result = room.poll(draw.segment()).seen().revealed();
        return Accept.of(new StrokeDrawn(draw.segment(),
                new PenStroke(draw.spots().stream().map(PenSpot::rounded).toList(), result)));
    }
}
