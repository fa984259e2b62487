package org.quarterdeck.session.state;

import org.jspecify.annotations.Nullable;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;

/**
 * The facilitator's moves that can be undone.
 *
 * @param points the moves, newest first
 * @param undone what the last undone move was for, or null if a move was made since
 */
public record UndoHistory(PStack<UndoPoint> points, @Nullable MoveKind undone) {

    static final UndoHistory NONE = new UndoHistory(ConsPStack.empty(), null);

    /** Returns the newest move, or null if there is none. */
    public @Nullable UndoPoint newest() {
        return points.isEmpty() ? null : points.getFirst();
    }

    /** Returns the history with a new move. */
    public UndoHistory with(UndoPoint made) {
        return new UndoHistory(points.plus(made), null);
    }

    /** Returns the history with the newest move replaced, as when one more event of it happened. */
    public UndoHistory replacing(UndoPoint made) {
        return new UndoHistory(points.minus(0).plus(made), null);
    }

    /** Returns the history without its newest move. */
    public UndoHistory without() {
        return new UndoHistory(points.minus(0), undone);
    }

    /** Returns the history in which nothing of a seat is set aside, since it left. */
    UndoHistory withoutAside(int seat) {
        return new UndoHistory(ConsPStack.from(points.stream().map(point -> point.withoutAside(seat)).toList()), undone);
    }

    /** Returns the history after the newest move was undone. */
    public UndoHistory back(UndoPoint taken) {
        return new UndoHistory(points.minus(0), taken.purpose());
    }
}
