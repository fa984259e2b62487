package org.quarterdeck.ui.console;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.AmongRooms;
import org.quarterdeck.session.ArchiveException;
import org.quarterdeck.session.RoomState;
import org.quarterdeck.ui.kit.FxGate;

/** Whether other rooms of the trainer's were asked the question whose result the room sees: the archive is asked once a result. */
final class OtherRooms {

    private static final Logger LOG = Logger.getLogger(OtherRooms.class.getName());

    private record Result(String segment, int round) {}

    private final ConsoleActions actions;
    private final Runnable found;
    private @Nullable Result asked;
    private boolean there;

    /** @param found told on the screen's thread once there are some */
    OtherRooms(ConsoleActions actions, Runnable found) {
        this.actions = actions;
        this.found = found;
    }

    /** As far as it is known by now. */
    boolean there(RoomState room) {
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
        return run == null || !AmongRooms.comparable(room, room.segment().id())
                ? null
                : new Result(room.segment().id(), run.round());
    }

    private void look(RoomState room, Result which) {
        boolean some;
        try {
            some = actions.among(room) != null;
        } catch (ArchiveException e) {
            LOG.log(Level.FINE, "whoever asks for the other rooms is told why they can't be read", e);
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
