package org.quarterdeck.ui.console.bar;

import java.util.Locale;
import org.quarterdeck.ui.common.UiMessages;

/** Where the room's picture is. */
public enum ProjectorState {
    ON, WINDOW, GONE;

    String words() {
        return UiMessages.text("projector." + name().toLowerCase(Locale.ROOT));
    }
}
