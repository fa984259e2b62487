package org.quarterdeck.ui.slide.canvas;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Result.Scatter;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Question.Quadrant;
import org.quarterdeck.workshop.SlideContent;
import org.quarterdeck.workshop.Workshop;

/**
 * Recognises planes on which the room's dots come first and the names of the corners later: a quadrant poll and a slide
 * of its axes.
 */
public final class CornerReveal {

    private CornerReveal() {}

    /** Returns the dots that such a slide shows beneath its names, those of the nearest poll before it that the room has seen, or null. */
    static @Nullable PollView dots(RoomState room, int slide) {
        var segments = room.workshop().segments();
        var plane = plane(room.workshop(), slide);
        for (int i = slide - 1; plane != null && i >= 0; i--) {
            var poll = PollView.of(room, segments.get(i).id());
            if (poll != null && sameAxes(poll.question(), plane) && poll.result() instanceof Scatter scatter
                    && scatter.answers() > 0) {
                return poll;
            }
        }
        return null;
    }

    /**
     * Returns the plane whose corners are named by the slide after a question, so that the question's chart leaves them
     * unnamed, or null.
     */
    public static @Nullable Quadrant after(Question question, Workshop workshop, int index) {
        var plane = index + 1 < workshop.segments().size() ? plane(workshop, index + 1) : null;
        return plane != null && sameAxes(question, plane) ? plane : null;
    }

    private static @Nullable Quadrant plane(Workshop workshop, int index) {
        return workshop.segments().get(index).content() instanceof SlideContent slide ? slide.plane() : null;
    }

    private static boolean sameAxes(Question question, Quadrant plane) {
        return question instanceof Quadrant asked && asked.x().equals(plane.x()) && asked.y().equals(plane.y());
    }
}
