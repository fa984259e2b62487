package org.quarterdeck.ui.console;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.RoomState;
import org.quarterdeck.session.Steps;
import org.quarterdeck.ui.kit.Messages;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SegmentNames;
import org.quarterdeck.workshop.Simulation;

/**
 * What "next" will do in this moment, said before it is done.
 *
 * @param words as on the button, e.g. "Open the vote"
 * @param possible false at the very end, where nothing follows
 */
record PrimaryMove(String words, boolean possible) {

    static PrimaryMove of(RoomState room) {
        if (room.ended()) {
            return go("primary.home");
        }
        if (BreakoutWords.fit(room)) {
            var words = BreakoutWords.next(room);
            return words.isEmpty() ? onwards(room) : new PrimaryMove(words, true);
        }
        var poll = asked(room.segment());
        if (poll == null) {
            return Steps.stepOf(room) < Steps.stepsOf(room) - 1
                    ? go(room.segment().content() instanceof Simulation ? "primary.months" : "primary.point")
                    : onwards(room);
        }
        return switch (room.poll().phase()) {
            case READY -> go(opening(room));
            case OPEN -> go(poll.reveal() == Poll.Reveal.ON_CLOSE && !room.poll().revealed()
                    ? "primary.close_and_show"
                    : "primary.close");
            case CLOSED -> {
                if (KeptHidden.is(room)) {
                    yield onwards(room);
                }
                if (poll.reveal() == Poll.Reveal.MANUAL && !room.poll().revealed()) {
                    yield go("primary.reveal");
                }
                yield Steps.stepOf(room) < Steps.stepsOf(room) - 1 ? go("primary.open_second") : onwards(room);
            }
        };
    }

    private static String opening(RoomState room) {
        var run = room.poll().run();
        return run != null && run.round() > 1 ? "primary.open_second" : "primary.open";
    }

    /** The poll of a segment, or null. */
    static @Nullable Poll asked(Segment segment) {
        return segment.poll();
    }

    private static PrimaryMove onwards(RoomState room) {
        int next = room.index() + 1;
        return next < room.workshop().segments().size()
                ? new PrimaryMove(Messages.text("primary.next", SegmentNames.of(room.workshop().segments().get(next))), true)
                : new PrimaryMove(Messages.text("primary.last"), false);
    }

    private static PrimaryMove go(String key) {
        return new PrimaryMove(Messages.text(key), true);
    }
}
