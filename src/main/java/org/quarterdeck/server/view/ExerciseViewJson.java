package org.quarterdeck.server.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.quarterdeck.session.state.BreakoutState.Stage;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.SlideLayout;

/** Writes the view of segments that are neither slide nor poll: breakouts, breaks and commitments. */
final class ExerciseViewJson {

    private ExerciseViewJson() {}

    /** Adds the fields if the current segment is one of these, and returns whether it is. */
    static boolean put(ObjectNode view, RoomState room, int group) {
        var segment = room.segment();
        if (segment.content() instanceof Breakout breakout) {
            boolean begun = room.breakout().stage() != Stage.READY;
            view.put("kind", begun ? "breakout" : "waiting").put("segment", segment.id()).put("title", segment.title());
            if (begun) {
                BreakoutViewJson.put(view, room, breakout, group);
            }
            return true;
        }
        if (segment.layout() == SlideLayout.COMMITMENTS) {
            view.put("kind", "commitment").put("segment", segment.id()).put("title", segment.title()).put("made", group > 0)
                    .put("shared", group > 1);
            return true;
        }
        if (segment.layout() == SlideLayout.BREAK) {
            view.put("kind", "break").put("segment", segment.id()).put("title", segment.title());
            var end = room.breakEnd();
            if (end != null) {
                view.put("endsAt", end.toString());
            }
            return true;
        }
        return false;
    }
}
