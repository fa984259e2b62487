package org.quarterdeck.server.network;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.io.Connection;

/**
 * Keeps the last connections for the facilitator's remote: whoever gets one of them and does not show the remote's token soon
 * loses it again, so that a full house does not lock out its host.
 */
public final class KeptPlaces implements Connection.Listener {

    private static final int MOST = 32;
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

    private final int free;
    private final AtomicInteger open = new AtomicInteger();
    /** Connections on a kept place, with the time since when. */
    private final Map<Connection, Long> guests = new ConcurrentHashMap<>();

    /** @param all how many connections there are; a small part of them is kept */
    public KeptPlaces(int all) {
        this.free = all - Math.min(MOST, all / 8);
    }

    @Override
    public void onOpened(Connection connection) {
        if (open.incrementAndGet() > free) {
            guests.put(connection, System.nanoTime());
        }
    }

    @Override
    public void onClosed(Connection connection) {
        open.decrementAndGet();
        guests.remove(connection);
    }

    /** Returns whether the connection is on a kept place, where only the remote is served. */
    public boolean isKept(Connection connection) {
        return guests.containsKey(connection);
    }

    /** Lets a connection stay that has shown the remote's token. */
    public void welcome(Connection connection) {
        guests.remove(connection);
    }

    /** Closes connections that have been on a kept place for too long. */
    public void check(long now) {
        guests.forEach((connection, since) -> {
            if (now - since > PATIENCE) {
                connection.getEndPoint().close(new IOException("this place is kept for the remote"));
            }
        });
    }
}
