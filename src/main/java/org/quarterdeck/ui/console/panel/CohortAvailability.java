package org.quarterdeck.ui.console.panel;

import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.history.CohortComparison;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.console.action.ConsoleHost;

/**
 * Finds out whether other cohorts of the trainer were asked the question whose result the room sees. It queries the
 * archive once for each result.
 */
public final class CohortAvailability {

    private static final System.Logger LOG = System.getLogger(CohortAvailability.class.getName());

    private record Result(String segment, int round) {}

    private final ConsoleHost actions;
    private final Runnable found;
    private @Nullable Result asked;
    private boolean there;

    /** @param found run on the FX thread once some are found */
    public CohortAvailability(ConsoleHost actions, Runnable found) {
        this.actions = actions;
        this.found = found;
    }

    /** Returns whether there are some, as far as known by now. */
    public boolean there(RoomState room) {
        var now = result(room);
        if (now == null || now.equals(asked)) {
            return now != null && there;
        }
        asked = now;
        there = false;
        var _ = Thread.ofVirtual().name("other-rooms").start(() -> look(room, now));
        return false;
    }

    private static @Nullable Result result(RoomState room) {
        var run = room.poll().seen().run();
        return run == null || !CohortComparison.comparable(room, room.segment().id())
                ? null
                : new Result(room.segment().id(), run.round());
    }

    private void look(RoomState room, Result which) {
        boolean some;
        try {
            some = actions.among(room) != null;
        } catch (ArchiveException e) {
            LOG.log(Level.DEBUG, "whoever asks for the other rooms is told why they can't be read", e);
            some = true;
        }
        if (some) {
            FxGate.run(() -> {
                if (which.equals(asked)) {
                    there = true;
                    found.run();
                }
            });
        }
    }
}
