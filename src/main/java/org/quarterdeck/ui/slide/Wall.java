package org.quarterdeck.ui.slide;

import java.util.List;
import org.quarterdeck.session.Commitment;
import org.quarterdeck.session.RoomState;
import org.quarterdeck.ui.kit.Messages;
import org.quarterdeck.workshop.Layout;
import org.quarterdeck.workshop.Segment;

/** What stands on the wall of commitments. */
final class Wall {

    private Wall() {}

    /** The room's, as sentences; none where the segment does not show them. */
    static List<String> of(RoomState room, Segment segment) {
        return segment.layout() == Layout.COMMITMENTS
                ? room.exercises().commitments().shared().stream().map(Wall::sentence).toList()
                : List.of();
    }

    private static String sentence(Commitment commitment) {
        return commitment.when().isBlank()
                ? Messages.text("slide.promise", commitment.will().strip())
                : Messages.text("slide.promise_when", commitment.when().strip(), commitment.will().strip());
    }
}
