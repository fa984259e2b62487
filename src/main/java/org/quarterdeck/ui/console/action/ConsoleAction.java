package org.quarterdeck.ui.console.action;

import org.quarterdeck.ui.common.UiMessages;

/** The actions of the facilitator during a session. Each has a key, see {@link ConsoleKeys}. */
public enum ConsoleAction {
    NEXT, BACK, MOVE_ON, FIRST, LAST, GRID, BLACK, WHITE, FREEZE, JOIN, OPEN, CLOSE, REVEAL, HIDE, AGAIN, VIEW, ASK, HANDS, MODERATE, MERGE, QUESTIONS, ALLOW_QUESTIONS, PROJECT_QUESTIONS, PARK, POINTS, PROJECT_POINTS, NOTE, PEOPLE, REMOVE_GONE, WITHDRAW_SEATS, RENEW_CODE, CLOSE_JOINING, ROOMS, DISCARD_TEST_VOTES, MORE_TIME, LESS_TIME, REPAIR, TIMER, TYPE, MUTE, POINTER, SPOTLIGHT, ZOOM, PEN, CLEAR_PEN, PLAY_FILM, RESTART_FILM, REWORD, FULL_SCREEN, SWAP, HOLD, WHAT_IF, REMOTE, RENEW_REMOTE, BIGGER, SMALLER, THEME, SETTINGS, NETWORK, HEALTH, GUIDE, SHEET, DISMISS, UNDO, END;

    /** Returns a short description for the key sheet and the tooltips. */
    public String words() {
        return UiMessages.text("action." + name().toLowerCase(java.util.Locale.ROOT));
    }
}
