package org.quarterdeck.ui.console;

import java.util.Locale;
import org.quarterdeck.ui.kit.Messages;

/** Where the room's picture is. */
public enum ProjectorState {
    ON, WINDOW, GONE;

    String words() {
        return Messages.text("projector." + name().toLowerCase(Locale.ROOT));
    }
}
