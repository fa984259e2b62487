package org.quarterdeck.server.network;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;

/**
 * Slows down connections that send requests before they have the reply to the one before, as no browser does: a few machines
 * could otherwise keep the server busy for seconds with what they sent at once. All of them together get a small part of its
 * time; who waits for replies never meets this.
 */
public final class PipelineGuard implements Connection.Listener {

    private static final int AT_ONCE = 4;
    private static final long PAUSE_MILLIS = 10;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    /** The bytes that had arrived on each connection when its last request began. */
    private final Map<Connection, Long> arrived = new ConcurrentHashMap<>();

    @Override
    public void onOpened(Connection connection) {
        arrived.put(connection, -1L);
    }

    @Override
    public void onClosed(Connection connection) {
        arrived.remove(connection);
    }

    /** Waits for its turn if the request had arrived together with the one before it. Called on a virtual thread. */
    public void pass(Connection connection) {
        long bytes = connection.getBytesIn();
        var before = arrived.replace(connection, bytes);
        if (before == null || before != bytes) {
            return;
        }
        try {
            turns.acquire();
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } finally {
                turns.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the server stops; the request finds out by itself
        }
    }
}
