package org.quarterdeck.ui.console.bar;

import java.util.Locale;
import org.quarterdeck.ui.common.UiMessages;

/** The place of the projector's window. */
public enum ProjectorState {
    ON, WINDOW, ASTRAY, GONE;

    String words() {
        return UiMessages.text("projector." + name().toLowerCase(Locale.ROOT));
    }
}
