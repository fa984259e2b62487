package org.quarterdeck.server.network;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.IdleTimeout;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.server.http.RateLimits;

/**
 * Lets an address hold no more connections than it leaves to all others, so that one machine that opens thousands can't shut out
 * the rest of the room. A whole room behind one address may hold half of all connections. A newcomer takes the place of the oldest
 * connection of that address that asks for nothing; so it is with all addresses together where few places are left. Where all
 * are of use the newcomer is turned away.
 */
public final class ConnectionShareLimiter implements Connection.Listener {

    /** Places that are made free in time. It is more than the {@link KeptPlaces}, so that a flood does not reach those. */
    private static final int SPARE = 64;
    /** How long a connection that has been of use may ask for nothing, in milliseconds, before another may take its place. */
    private static final long QUIET = 2_000;

    private final int all;
    private final int spare;
    /** The holder of each open connection, which a closed one no longer knows. */
    private final Map<Connection, String> open = new HashMap<>();
    /** Open connections in the order of their opening: all, and by holder. */
    private final LinkedHashSet<Connection> oldest = new LinkedHashSet<>();
    private final Map<String, LinkedHashSet<Connection>> held = new HashMap<>();

    public ConnectionShareLimiter(int all) {
        this.all = all;
        this.spare = Math.min(SPARE, all / 4);
    }

    @Override
    public void onOpened(Connection connection) {
        var leaver = leaver(connection);
        if (leaver != null) {
            onClosed(leaver); // its end is told later, when more may have come
            leaver.getEndPoint().close(new IOException(
                    leaver == connection ? "too many connections of this address" : "another needs this place more"));
        }
    }

    /** Adds a connection and returns the one to close for it, if any: maybe the new one itself. */
    private synchronized @Nullable Connection leaver(Connection added) {
        var who = holder(added);
        var own = held.computeIfAbsent(who, name -> new LinkedHashSet<>());
        own.add(added);
        oldest.add(added);
        open.put(added, who);
        int left = all - open.size();
        if (own.size() > Math.max(1, left)) {
            var useless = useless(own, added);
            return useless == null ? added : useless;
        }
        return left < spare ? useless(oldest, added) : null;
    }

    private static @Nullable Connection useless(Collection<Connection> among, Connection added) {
        for (var connection : among) {
            if (connection != added && isUseless(connection)) {
                return connection;
            }
        }
        return null;
    }

    private static boolean isUseless(Connection connection) {
        if (connection.getMessagesIn() == 0) {
            return true;
        }
        return connection.getMessagesIn() == connection.getMessagesOut()
                && connection.getEndPoint() instanceof IdleTimeout quiet && quiet.getIdleFor() > QUIET;
    }

    @Override
    public synchronized void onClosed(Connection connection) {
        var whose = open.remove(connection);
        if (whose != null) {
            oldest.remove(connection);
            held.computeIfPresent(whose, (who, own) -> own.remove(connection) && own.isEmpty() ? null : own);
        }
    }

    private static String holder(Connection connection) {
        return connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress socket
                && socket.getAddress() != null ? RateLimits.name(socket.getAddress()) : "";
    }
}
