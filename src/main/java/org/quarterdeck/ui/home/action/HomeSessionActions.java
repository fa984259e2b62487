package org.quarterdeck.ui.home.action;

import org.jspecify.annotations.Nullable;

/** The requests of the home screen to the program around it, about sessions. */
public interface HomeSessionActions {

    /**
     * Starts a session with a workshop that has no errors.
     *
     * @param length in minutes, one of the workshop's lengths, or null if it has only one
     */
    void goLive(WorkshopChoice workshop, @Nullable Integer length);

    /**
     * Starts a rehearsal, which is kept apart from sessions with people.
     *
     * @param guests the number of simulated guests, or 0 to rehearse alone
     */
    default void rehearse(WorkshopChoice workshop, @Nullable Integer length, int guests) {
        // without a program around the screen nothing is rehearsed
    }

    /** Opens the sample of a past session, which is added where it is not there yet. */
    default void openSample() {
        // without a program around the screen there is no sample
    }

    /** Removes the sample of a past session. */
    default void removeSample() {
        // without a program around the screen there is no sample
    }

    /** Shows what went wrong, to be read and then saved. */
    default void troubleReport() {
        // without a program around the screen nothing is logged
    }

    /** Keeps that the tour was taken or left, so that it isn't offered again. */
    default void tourSeen() {
        // without a program around the screen nothing is kept
    }

    /** Resumes a session that was never closed. */
    void resume(String sessionId);

    /** Opens the page of a past session. */
    void review(String sessionId);

    /** Opens the list of all past sessions. */
    void reviewAll();

    /** Has the program speak a language from now on, or that of the system where it is empty. */
    void speak(String language);

    /** Opens the settings. */
    default void settings() {
        // without a program around the screen there is nothing to set
    }

    /** Opens the window that says whether phones can reach this computer. */
    default void network() {
        // without a program around the screen there is no network
    }

    /** Opens the window that says what is stored, and looks after the archive. */
    default void archive() {
        // without a program around the screen there is no archive
    }

    /** Makes a backup of the archive, shown in that window. */
    default void backUp() {
        // without a program around the screen there is no archive
    }

    /** Returns the language that was chosen for the program, or an empty string for that of the system. */
    String language();
}
