package org.quarterdeck.server;

import java.io.IOException;
import java.util.List;
import org.quarterdeck.server.http.ServerLimits;
import org.quarterdeck.server.network.PortBinding;
import org.quarterdeck.server.network.ReachableAddresses;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.privacy.StoredFacts;

/** A room that tells phones of other addresses than this machine's own, for tests that move it between those of the loopback. */
public final class FixedAddresses {

    private FixedAddresses() {}

    /** @param ways how else it may be found, as browsers write an origin */
    public static SessionServer open(LiveSession session, PortBinding binding, List<String> ways) throws IOException {
        var opened = new SessionServer(session, binding, ServerLimits.USUAL, new ReachableAddresses(() -> ways),
                System::nanoTime, () -> new StoredFacts(5, 0, false));
        opened.start();
        return opened;
    }
}
