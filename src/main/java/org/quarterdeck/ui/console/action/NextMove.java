package org.quarterdeck.ui.console.action;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.query.SegmentSteps;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SegmentNames;
import org.quarterdeck.workshop.Simulation;

/**
 * The effect of "next" in the current state.
 *
 * @param words as on the button, e.g. "Open the vote"
 * @param possible false at the very end, where nothing follows
 */
public record NextMove(String words, boolean possible) {

    public static NextMove of(RoomState room) {
        if (room.ended()) {
            return go("primary.home");
        }
        if (BreakoutText.fit(room)) {
            var words = BreakoutText.next(room);
            return words.isEmpty() ? onwards(room) : new NextMove(words, true);
        }
        var poll = asked(room.segment());
        if (poll == null) {
            return SegmentSteps.stepOf(room) < SegmentSteps.stepsOf(room) - 1
                    ? go(room.segment().content() instanceof Simulation ? "primary.months" : "primary.point")
                    : onwards(room);
        }
        return switch (room.poll().phase()) {
            case READY -> go(opening(room));
            case OPEN -> go(poll.reveal() == Poll.Reveal.ON_CLOSE && !room.poll().revealed()
                    ? "primary.close_and_show"
                    : "primary.close");
            case CLOSED -> {
                if (WithheldResult.is(room)) {
                    yield onwards(room);
                }
                if (poll.reveal() == Poll.Reveal.MANUAL && !room.poll().revealed()) {
                    yield go("primary.reveal");
                }
                yield SegmentSteps.stepOf(room) < SegmentSteps.stepsOf(room) - 1 ? go("primary.open_second") : onwards(room);
            }
        };
    }

    private static String opening(RoomState room) {
        var run = room.poll().run();
        return run != null && run.round() > 1 ? "primary.open_second" : "primary.open";
    }

    /** Returns the poll of a segment, or null. */
    public static @Nullable Poll asked(Segment segment) {
        return segment.poll();
    }

    private static NextMove onwards(RoomState room) {
        int next = room.index() + 1;
        return next < room.workshop().segments().size()
                ? new NextMove(UiMessages.text("primary.next", SegmentNames.of(room.workshop().segments().get(next))), true)
                : new NextMove(UiMessages.text("primary.last"), false);
    }

    private static NextMove go(String key) {
        return new NextMove(UiMessages.text(key), true);
    }
}
