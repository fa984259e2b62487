package org.quarterdeck.ui.slide;

import java.util.List;
import org.quarterdeck.results.AnswerRules;
import org.quarterdeck.session.Commitment;
import org.quarterdeck.session.RoomState;
import org.quarterdeck.ui.kit.SlideWords;
import org.quarterdeck.workshop.Layout;
import org.quarterdeck.workshop.Segment;

/** What stands on the wall of commitments. */
final class Wall {

    private Wall() {}

    /** The room's, as sentences; none where the segment does not show them. */
    static List<String> of(RoomState room, Segment segment) {
        if (segment.layout() != Layout.COMMITMENTS) {
            return List.of();
        }
        var words = SlideWords.of(room.workshop().lang());
        return room.exercises().commitments().shared().stream().map(promise -> sentence(promise, words)).toList();
    }

    private static String sentence(Commitment commitment, SlideWords words) {
        return AnswerRules.empty(commitment.when())
                ? words.text("slide.promise", commitment.will().strip())
                : words.text("slide.promise_when", commitment.when().strip(), commitment.will().strip());
    }
}
