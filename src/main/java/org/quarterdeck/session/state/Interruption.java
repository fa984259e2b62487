package org.quarterdeck.session.state;

import org.jspecify.annotations.Nullable;

/**
 * The step that an unplanned question interrupted. "Next" leads back there once; later the question is passed over.
 *
 * @param segment the id of the interrupted segment
 * @param step its build step
 * @param voting whether its vote was open
 * @param working whether its groups were at work
 * @param over whether the session has gone on from the question
 */
public record Interruption(String segment, int step, boolean voting, boolean working, boolean over) {

    /** Returns what a question interrupts in a state. */
    static Interruption of(RoomState room) {
        return new Interruption(room.segment().id(), room.slideStep(), room.poll().phase() == PollState.Phase.OPEN,
                room.breakout().open(), false);
    }

    Interruption ended() {
        return new Interruption(segment, step, voting, working, true);
    }

    /** Returns the interruption that is not over yet, or null. */
    static @Nullable Interruption pending(@Nullable Interruption interruption) {
        return interruption == null || interruption.over ? null : interruption;
    }
}
