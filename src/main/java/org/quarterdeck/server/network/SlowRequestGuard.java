package org.quarterdeck.server.network;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Connection;

/**
 * Closes connections that send the head of a request too slowly: for the idle timeout each byte is a sign of life. The
 * stream hub's thread calls it at intervals.
 */
public final class SlowRequestGuard implements Connection.Listener {

    private final Map<Connection, Seen> connections = new ConcurrentHashMap<>();
    private final long deadline;

    /**
     * The requests and bytes that had arrived when the connection was last between two requests or in one, and the time of
     * that.
     */
    private record Seen(long requests, long bytes, long since) {

        static Seen of(Connection connection, long now) {
            return new Seen(connection.getMessagesIn(), connection.getBytesIn(), now);
        }
    }

    public SlowRequestGuard(Duration deadline) {
        this.deadline = deadline.toNanos();
    }

    @Override
    public void onOpened(Connection connection) {
        connections.put(connection, new Seen(0, 0, System.nanoTime()));
    }

    @Override
    public void onClosed(Connection connection) {
        connections.remove(connection);
    }

    public void check(long now) {
        connections.forEach((connection, seen) -> {
            var next = Seen.of(connection, now);
            boolean inRequest = next.requests() > connection.getMessagesOut();
            if (inRequest || next.requests() != seen.requests() || next.bytes() == seen.bytes()) {
                connections.replace(connection, seen, next);
            } else if (now - seen.since() > deadline) {
                connection.getEndPoint().close(new TimeoutException("the request took too long to arrive"));
            }
        });
    }
}
