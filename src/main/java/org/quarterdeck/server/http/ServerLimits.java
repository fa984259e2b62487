package org.quarterdeck.server.http;

import java.time.Duration;

/**
 * How much of everything the room takes. Generous to a full room behind one address, tight to whoever tries to stop it.
 *
 * @param body the most bytes a request may bring: 2,000 characters fit, each written as two escapes
 * @param deadline how long a request may take to arrive
 * @param idle how long a connection may say nothing
 * @param beat how often a silent stream gets a comment line
 * @param gap the least time between two broadcasts of one kind
 * @param connections how many at once; one address gets half of them at most
 * @param streams how many event streams a seat may hold
 */
public record ServerLimits(int body, Duration deadline, Duration idle, Duration beat, Duration gap, int connections,
        int streams) {

    public static final ServerLimits USUAL = new ServerLimits(32 * 1024, Duration.ofSeconds(10), Duration.ofSeconds(30),
            Duration.ofSeconds(5),
            Duration.ofMillis(200), 32_768, 4);
}
