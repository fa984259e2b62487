package org.quarterdeck.ui.slide.canvas;

import java.util.List;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.question.kind.AnswerValidation;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SlideLayout;

/** Collects the commitments for the wall. */
final class CommitmentWall {

    private CommitmentWall() {}

    /** Returns the room's commitments as sentences, or an empty list if the segment does not show them. */
    static List<String> of(RoomState room, Segment segment) {
        if (segment.layout() != SlideLayout.COMMITMENTS) {
            return List.of();
        }
        var words = MessageBundle.of("slides", room.workshop().lang());
        return room.exercises().commitments().seen().stream().map(promise -> sentence(promise, words)).toList();
    }

    private static String sentence(Commitment commitment, MessageBundle words) {
        return AnswerValidation.empty(commitment.when())
                ? words.text("slide.promise", commitment.will().strip())
                : words.text("slide.promise_when", commitment.when().strip(), commitment.will().strip());
    }
}
