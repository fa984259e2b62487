package org.quarterdeck.ui.home.action;

import org.jspecify.annotations.Nullable;

/** What the home screen asks of the program around it when a session begins or was. */
public interface HomeSessionActions {

    /**
     * Begins a session with it. It has no errors.
     *
     * @param length in minutes, one of its own, or null where it has only the one
     */
    void goLive(WorkshopChoice workshop, @Nullable Integer length);

    /** Goes on with the session that was never closed. */
    void resume();

    /** Opens the page of a past session. */
    void review(String sessionId);

    /** Opens the list of all past sessions. */
    void reviewAll();
}
