package org.quarterdeck.session.replay;

import java.time.Instant;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.quarterdeck.session.event.SessionEvent.MoveUndone;
import org.quarterdeck.session.state.ExerciseState;
import org.quarterdeck.session.state.MoveKind;
import org.quarterdeck.session.state.PollState;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.session.state.UndoHistory;

/** Undoes the facilitator's newest move: what the facilitator steers is as before, what others brought stays. */
final class UndoReplay {

    private UndoReplay() {}

    static RoomState apply(RoomState room, MoveUndone undone, Instant at) {
        var history = upTo(room.undo(), undone.to());
        var point = history.newest();
        if (point == null || point.before().rev() != undone.to()) {
            throw new IllegalStateException("the journal undoes a move after entry " + undone.to() + ", which is not the newest");
        }
        var before = point.before();
        var polls = HashTreePMap.<String, PollState>empty();
        var segments = new TreeSet<>(before.polls().keySet());
        segments.addAll(room.polls().keySet());
        for (var segment : segments) {
            var poll = new PollUndo(before.poll(segment), room.poll(segment), point.discarded().get(segment), undone.dropped(),
                    point.at(), at, point.purpose() == MoveKind.TIMED).restored();
            poll = point.purpose() == MoveKind.JUDGED || point.purpose() == MoveKind.WORDS_MERGED
                    ? judged(room, poll, point.discarded().get(segment))
                    : poll;
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
        var asked = room.exercises().commitments().askedAs(before.exercises().commitments());
        var exercises = new ExerciseState(breakouts, point.purpose() == MoveKind.JUDGED
                ? asked.judgedAs(before.exercises().commitments().judged())
                : asked);
        var back = room.steeredAs(before, polls, exercises).with(history.back(point));
        return switch (point.purpose()) {
            case MODERATED -> back.with(before.moderation());
            case QUESTION_JUDGED, QUESTION_MARKED -> back.with(back.questions().decidedAs(before.questions()));
            case TIMED -> back.planning(before.segment().id(), before.segment().minutes());
            case REPLANNED, MOVED, REWORDED -> PlanReplay.plannedAs(back, before.workshop());
            default -> back;
        };
    }

    /** Returns the history up to a move; what was moderated, counted or added since stays as it is. */
    private static UndoHistory upTo(UndoHistory history, long to) {
        var newest = history.newest();
        while (newest != null && newest.before().rev() > to && newest.purpose().aside()) {
            history = history.without();
            newest = history.newest();
        }
        return history;
    }

    private static PollState judged(RoomState room, PollState poll, @Nullable PollState was) {
        var changed = poll;
        if (was != null) {
            for (var run : was.run() == null ? was.earlier() : was.earlier().plus(was.run())) {
                changed = changed.changing(run.id(),
                        now -> PollReplay.rewritten(room, now, now.writings().decidedAs(run.writings())));
            }
        }
        return changed;
    }
}
