package org.quarterdeck.ui.console.action;

import org.quarterdeck.ui.common.UiMessages;

/** Everything the facilitator can do while live; each has a key, see {@link ConsoleKeys}. */
public enum ConsoleAction {
    NEXT, BACK, MOVE_ON, BLACK, OPEN, CLOSE, REVEAL, HIDE, AGAIN, VIEW, ASK, HANDS, MODERATE, ROOMS, DOORS, MORE_TIME, LESS_TIME, TYPE, MUTE, FULL_SCREEN, SWAP, HOLD, WHAT_IF, REMOTE, BIGGER, SMALLER, SHEET, DISMISS, END;

    /** What it does, in a few words, as the sheet of keys and the tooltips say it. */
    public String words() {
        return UiMessages.text("action." + name().toLowerCase(java.util.Locale.ROOT));
    }
}
