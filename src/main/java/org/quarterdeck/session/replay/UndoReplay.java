package org.quarterdeck.session.replay;

import java.time.Instant;
import java.util.TreeSet;
import org.pcollections.HashTreePMap;
import org.quarterdeck.session.event.SessionEvent.MoveUndone;
import org.quarterdeck.session.state.ExerciseState;
import org.quarterdeck.session.state.PollState;
import org.quarterdeck.session.state.RoomState;

/** Undoes the facilitator's newest move: what the facilitator steers is as before, what others brought stays. */
final class UndoReplay {

    private UndoReplay() {}

    static RoomState apply(RoomState room, MoveUndone undone, Instant at) {
        var point = room.undo().newest();
        if (point == null || point.before().rev() != undone.to()) {
            throw new IllegalStateException("the journal undoes a move after entry " + undone.to() + ", which is not the newest");
        }
        var before = point.before();
        var polls = HashTreePMap.<String, PollState>empty();
        var segments = new TreeSet<>(before.polls().keySet());
        segments.addAll(room.polls().keySet());
        for (var segment : segments) {
            var poll = new PollUndo(before.poll(segment), room.poll(segment), point.discarded().get(segment), undone.dropped(),
                    point.at(), at).restored();
            if (poll.run() != null || !poll.earlier().isEmpty()) {
                polls = polls.plus(segment, poll);
            }
        }
        var breakouts = room.exercises().breakouts();
        for (var segment : new TreeSet<>(breakouts.keySet())) {
            var poll = polls.get(segment);
            boolean voteKept = before.poll(segment).run() == null && poll != null && poll.run() != null;
            var restored = new BreakoutUndo(segment, point, room, at).restored(voteKept);
            boolean untouched = !before.exercises().breakouts().containsKey(segment)
                    && restored.equals(before.exercises().breakout(segment));
            breakouts = untouched ? breakouts.minus(segment) : breakouts.plus(segment, restored);
        }
        var exercises = new ExerciseState(breakouts,
                room.exercises().commitments().askedAs(before.exercises().commitments()));
        return room.steeredAs(before, polls, exercises).with(room.undo().back(point));
    }
}
