package org.quarterdeck.ui.console.bar;

import java.util.Locale;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.KeyNames;

/** The place of the projector's window. */
public enum ProjectorState {
    /** The room sees the slides. */
    ON,
    /** The slides are where they belong; whether a window lies over them is not known. */
    PLACED, WINDOW, COVERED, ASTRAY, GONE;

    String words() {
        return UiMessages.text("projector." + name().toLowerCase(Locale.ROOT), KeyNames.first(ConsoleAction.FULL_SCREEN));
    }

    /** Returns whether the room sees something else than the slides. */
    boolean alarming() {
        return this == COVERED || this == ASTRAY || this == GONE;
    }
}
