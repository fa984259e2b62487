package org.quarterdeck.server.network;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
    /**
     * How many connections of an address may never have asked for anything. The devices of a room hold few such ones; thousands that end
     * in the same moment would have all others wait until each is put away.
     */
    private static final int SILENT = 500;
    /** How long such a one may ask for nothing, in milliseconds. */
    private static final long SILENT_FOR = 1_000;
    /** How many of those above the limit are closed at once, so that nobody waits for that either. */
    private static final int AT_ONCE = 1_000;

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

    /** Closes the oldest connections of an address that never asked for anything, where it holds many such ones. */
    public void check() {
        for (var silent : tooSilent()) {
            silent.getEndPoint().close(new IOException("too many connections of this address ask for nothing"));
        }
    }

    private synchronized List<Connection> tooSilent() {
        var leavers = new ArrayList<Connection>();
        for (var own : held.values()) {
            if (own.size() > SILENT) {
                var silent = own.stream().filter(ConnectionShareLimiter::isSilent).toList();
                leavers.addAll(silent.subList(0, Math.clamp(silent.size() - SILENT, 0, AT_ONCE - leavers.size())));
            }
        }
        return leavers;
    }

    private static boolean isSilent(Connection connection) {
        return connection.getMessagesIn() == 0 && isQuiet(connection, SILENT_FOR);
    }

    private static boolean isQuiet(Connection connection, long millis) {
        return connection.getEndPoint() instanceof IdleTimeout quiet && quiet.getIdleFor() > millis;
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
        return connection.getMessagesIn() == connection.getMessagesOut() && isQuiet(connection, QUIET);
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
