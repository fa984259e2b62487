package org.quarterdeck.rehearsal;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A number of simulated guests in a room. */
public final class SimulatedAudience implements AutoCloseable {

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final List<Thread> guests = new ArrayList<>();

    /**
     * Lets them in; they come and answer one after the other, as people do.
     *
     * @param room the room's address, such as {@code http://127.0.0.1:7313/}
     */
    public SimulatedAudience(URI room, String code, int count) {
        for (int n = 1; n <= count; n++) {
            var guest = new SimulatedGuest(new GuestClient(client, room), code, new Random(n), n);
            guests.add(Thread.ofVirtual().name("guest-" + n).start(guest));
        }
    }

    /** They all go home. */
    @Override
    public void close() {
        guests.forEach(Thread::interrupt);
        client.shutdownNow();
    }
}
