package org.quarterdeck.server.http;

import java.time.Duration;

/**
 * The limits of the server. They suit a full room behind one address and stop a caller who tries to overload it.
 *
 * @param body the most bytes of a request: 2,000 characters fit, each written as two escapes
 * @param deadline how long a request may take to arrive
 * @param idle how long a connection may be silent
 * @param beat how often a silent stream gets a comment line
 * @param gap the least time between two broadcasts of one kind
 * @param connections how many at once; one address gets at most half of them
 * @param streams how many event streams a seat may hold
 */
public record ServerLimits(int body, Duration deadline, Duration idle, Duration beat, Duration gap, int connections,
        int streams) {

    public static final ServerLimits USUAL = new ServerLimits(32 * 1024, Duration.ofSeconds(10), Duration.ofSeconds(30),
            Duration.ofSeconds(5),
            Duration.ofMillis(200), 32_768, 4);
}
