package org.quarterdeck.ui.home.network;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.WifiNetwork;

/** Looks at this computer's network, for the window that tells of it. All of it takes a moment. */
public interface NetworkDoctor {

    /** How a finding is meant. */
    enum Mood {
        GOOD, WORTH_KNOWING, WRONG
    }

    /** A finding in words. */
    record Line(Mood mood, String words) {}

    /**
     * The findings.
     *
     * @param hotspot whether this computer can make a Wi-Fi of its own by itself
     */
    record Findings(List<Line> lines, boolean hotspot) {
        public Findings {
            lines = List.copyOf(lines);
        }
    }

    CompletableFuture<Findings> look();

    /** Makes a Wi-Fi of this computer's own; null where the system refuses. */
    CompletableFuture<@Nullable WifiNetwork> makeHotspot();

    /** Takes that Wi-Fi back. Returns whether it is gone. */
    CompletableFuture<Boolean> takeBack();
}
