package org.quarterdeck.rehearsal;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A number of simulated guests of one session. */
public final class SimulatedAudience implements AutoCloseable {

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final List<Thread> guests = new ArrayList<>();

    /**
     * Starts the guests, who join and answer one after the other, as people do.
     *
     * @param server the server's address, such as {@code http://127.0.0.1:7313/}
     */
    public SimulatedAudience(URI server, String code, int count) {
        for (int n = 1; n <= count; n++) {
            var guest = new SimulatedGuest(new GuestClient(client, server), code, new Random(n), n);
            guests.add(Thread.ofVirtual().name("guest-" + n).start(guest));
        }
    }

    /** Stops all guests. */
    @Override
    public void close() {
        guests.forEach(Thread::interrupt);
        client.shutdownNow();
    }
}
