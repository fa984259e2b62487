package org.quarterdeck.ui.home;

import java.nio.file.Path;

/** What the home screen asks of the program around it. */
public interface HomeActions {

    /** Begins a session with it. It has no errors. */
    void goLive(WorkshopChoice workshop);

    /** Goes on with the session that was never closed. */
    void resume();

    /** Reads a workshop file or folder and shows it among the others. */
    void openWorkshop(Path fileOrFolder);

    /** Opens the page of a past session. */
    void review(String sessionId);

    /** Opens the list of all past sessions. */
    void reviewAll();
}
