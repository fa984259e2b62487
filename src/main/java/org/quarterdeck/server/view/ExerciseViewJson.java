package org.quarterdeck.server.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.BreakoutState.Stage;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SlideLayout;

/** Writes the view of segments that are neither slide nor poll: breakouts, breaks and commitments. */
final class ExerciseViewJson {

    private ExerciseViewJson() {}

    /**
     * Adds the fields of a break that nobody planned if it covers the slide, and returns whether it does. Groups at work and
     * commitments stay on the phones, since people write there.
     */
    static boolean putUnplannedBreak(ObjectNode view, RoomState room) {
        var segment = room.segment();
        var end = room.cover().endsAt();
        if (end == null || segment.layout() == SlideLayout.COMMITMENTS
                || (segment.content() instanceof Breakout && room.breakout().open())) {
            return false;
        }
        putBreak(view, segment, room.cover().title(), end);
        return true;
    }

    private static void putBreak(ObjectNode view, Segment segment, @Nullable String title, @Nullable Instant end) {
        view.put("kind", "break").put("segment", segment.id()).put("title", title);
        if (end != null) {
            view.put("endsAt", end.toString());
        }
    }

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
            putBreak(view, segment, segment.title(), room.breakEnd());
            return true;
        }
        return false;
    }
}
