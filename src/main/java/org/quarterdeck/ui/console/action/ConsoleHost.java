package org.quarterdeck.ui.console.action;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.history.CohortComparison;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.state.RoomState;

/** What the console asks of the program around it: all that is not the room's own business. */
public interface ConsoleHost {

    /** The projector's window into full screen, or out of it. */
    void toggleFullScreen();

    /** The projector onto the other display. */
    void swapDisplays();

    /** The chart that the room sees in its other form, or its next page. */
    void otherView();

    /** The months of a playable case stop where they are, or go on; says whether they stand still from now on. */
    default boolean hold() {
        return false;
    }

    /** Whether the bell of the last minute was silenced, in this session or an earlier one. */
    default boolean bellMuted() {
        return false;
    }

    /** Keeps whether that bell is silent, for later sessions too. */
    default void muteBell(boolean muted) {
        // a screen without a program around it forgets
    }

    /**
     * What the trainer's other rooms answered to the question that the room sees the result of, or null where there is nothing to
     * compare, as where no other session is kept. Reads the archive: not for the screen's own thread.
     */
    default @Nullable CohortComparison among(RoomState room) throws ArchiveException {
        return null;
    }

    /** The trainer's other rooms beneath the result that the room sees; with null they are taken away. Moving on takes them away too. */
    default void lay(@Nullable CohortComparison beneath) {
        // a screen without a projector has nothing to lay it beneath
    }

    /** The session has ended and the facilitator wants back to the home screen. */
    void leave();
}
