package org.quarterdeck.room;

import java.io.IOException;
import java.util.List;
import org.quarterdeck.session.LiveSession;

/** A room that tells phones of other addresses than this machine's own, for tests that move it between those of the loopback. */
public final class KnownWays {

    private KnownWays() {}

    /** @param ways how else it may be found, as browsers write an origin */
    public static RoomServer open(LiveSession session, Doors doors, List<String> ways) throws IOException {
        var opened = new RoomServer(session, doors, Limits.USUAL, new Ways(() -> ways));
        opened.start();
        return opened;
    }
}
