package org.quarterdeck.server.network;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;
import org.quarterdeck.server.http.RateLimits;

/**
 * Closes connections of an address that holds more of them than are left for all others, so that one machine that opens
 * thousands can't shut out the rest of the room. A whole room behind one address may hold half of all connections.
 */
public final class ConnectionShareLimiter implements Connection.Listener {

    private final int all;
    /** The holder of each open connection, which a closed one no longer knows. */
    private final Map<Connection, String> open = new ConcurrentHashMap<>();
    private final Map<String, Integer> held = new ConcurrentHashMap<>();

    public ConnectionShareLimiter(int all) {
        this.all = all;
    }

    @Override
    public void onOpened(Connection connection) {
        var who = holder(connection);
        open.put(connection, who);
        int left = all - open.size();
        int own = held.merge(who, 1, Integer::sum);
        if (own > Math.max(1, left)) {
            connection.getEndPoint()
                    .close(new IOException("this address holds " + own + " connections, and " + left + " are left"));
        }
    }

    @Override
    public void onClosed(Connection connection) {
        var whose = open.remove(connection);
        if (whose != null) {
            held.computeIfPresent(whose, (who, count) -> count == 1 ? null : count - 1);
        }
    }

    private static String holder(Connection connection) {
        return connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress socket
                && socket.getAddress() != null ? RateLimits.name(socket.getAddress()) : "";
    }
}
