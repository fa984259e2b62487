package org.quarterdeck.ui.console;

/** What the console asks of the program around it: all that is not the room's own business. */
public interface ConsoleActions {

    /** The projector's window into full screen, or out of it. */
    void toggleFullScreen();

    /** The projector onto the other display. */
    void swapDisplays();

    /** The chart that the room sees in its other form, or its next page. */
    void otherView();

    /** The session has ended and the facilitator wants back to the home screen. */
    void leave();
}
