package org.quarterdeck.ui.console.action;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.session.history.PastTimes;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.state.RoomState;

/** The requests of the console to the program around it, for everything outside the session. */
public interface ConsoleHost {

    /** Brings the slides to the front, in full. */
    void bringUpSlides();

    /** Leaves full screen where one display carries slides and console. */
    default void leaveFullScreen() {
        // without slides there is nothing to leave
    }

    /** Opens the program's settings. */
    default void settings() {
        // without a program around the screen there is nothing to set
    }

    /** Opens the guide at what is done in front of the room. */
    default void guide() {
        // without a program around the screen there is no guide
    }

    /** Opens the window that says whether phones can reach this computer. */
    default void network() {
        // without a program around the screen there is no network
    }

    /** Returns how the machine beneath the session stands. Quick enough for every second. */
    default MachineFacts machine() {
        return MachineFacts.UNKNOWN;
    }

    /** Turns the program's windows dark, or bright again. */
    default void turnTheme() {
        // without a program around the screen, nothing has a theme
    }

    /** Moves the projector's window to the other display. */
    void swapDisplays();

    /** Shows the chart on the projector in its other form, or its next page. */
    void otherView();

    /** Stops or resumes the months of a playable case. Returns whether they now stand still. */
    default boolean hold() {
        return false;
    }

    /** Returns whether words changed in this session, by segment, are in no file yet. */
    default boolean keepable(Map<String, String> changed) {
        return false;
    }

    /** Returns whether the session's workshop has a file that can be written to. */
    default boolean hasWorkshopFile() {
        return false;
    }

    /**
     * Writes the words changed in this session into the workshop's file, or into a copy of it. Writes files, so it must not run on
     * the FX thread.
     *
     * @return what became of them, in a sentence
     */
    default String keepWords(RoomState room, boolean inCopy) {
        return "";
    }

    /**
     * Writes minutes of segments, by id, into the workshop's file, or into a copy of it. Writes files, so it must not run on the FX
     * thread.
     *
     * @return what became of them, in a sentence
     */
    default String keepTimes(RoomState room, Map<String, Double> minutes, boolean inCopy) {
        return "";
    }

    /**
     * Returns how long the segments of this workshop usually take. Reads the archive, so it must not run on the FX thread.
     */
    default PastTimes usualTimes() throws ArchiveException {
        return PastTimes.NONE;
    }

    /** Returns whether the bell for the last minute was muted, in this session or an earlier one. */
    default boolean bellMuted() {
        return false;
    }

    /** Saves whether that bell is muted, also for later sessions. */
    default void muteBell(boolean muted) {
        // Without a program around the screen, nothing is saved.
    }

    /**
     * Returns how other cohorts of the trainer answered the question whose result the room sees, or null if there is
     * nothing to compare, as when no other session is archived. Reads the archive, so it must not run on the FX thread.
     */
    default ComparisonResult.@Nullable Rooms among(RoomState room) throws ArchiveException {
        return null;
    }

    /** The trainer's other rooms beneath the result that the room sees; with null they are taken away. Moving on takes them away too. */
    default void lay(ComparisonResult.@Nullable Rooms beneath) {
        // a screen without a projector has nothing to lay it beneath
    }

    /** Returns to the home screen after the session has ended. */
    void leave();
}
