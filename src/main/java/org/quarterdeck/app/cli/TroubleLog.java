package org.quarterdeck.app.cli;

import java.io.PrintStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.state.RoomState;

/** Prints what keeps answers from being saved, where no window says it: once when it begins, and once when it is over. */
final class TroubleLog {

    private final LiveSession session;
    private final PrintStream out;
    private @Nullable String said;

    TroubleLog(LiveSession session, PrintStream out) {
        this.session = session;
        this.out = out;
    }

    void follow(RoomState room) {
        var trouble = session.trouble();
        if (!Objects.equals(trouble, said)) {
            said = trouble;
            out.println("quarterdeck: " + (trouble == null ? AppMessages.text("notice.saving_again") : trouble));
        }
    }
}
