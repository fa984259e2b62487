package org.quarterdeck.room;

import java.io.IOException;
import java.net.InetAddress;
import java.util.stream.IntStream;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;

/** Finds a port to listen on: the wanted one, one soon after it, or else any. */
final class Listening {

    private static final int FURTHER = 50;
    private static final int LAST = 65_535;

    private Listening() {}

    static int open(ServerConnector connector, @Nullable InetAddress bind, int wanted) throws IOException {
        connector.setHost(bind == null ? null : bind.getHostAddress());
        var tries = wanted == 0
                ? IntStream.of(0)
                : IntStream.concat(IntStream.rangeClosed(wanted, Math.min(LAST, wanted + FURTHER)), IntStream.of(0));
        IOException why = null;
        for (int port : tries.toArray()) {
            try {
                connector.setPort(port);
                connector.open();
                return connector.getLocalPort();
            } catch (IOException e) {
                why = e;
            }
        }
        var where = bind == null ? "any address" : bind.getHostAddress();
        throw new IOException("The room can't listen on " + where + ": is that an address of this machine?", why);
    }
}
