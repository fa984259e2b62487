package org.quarterdeck.server.doctor;

import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The network of this machine, as it was found at one moment.
 *
 * @param addresses all of this machine's addresses but that of itself
 * @param said the address that the join code leads to, or null where there is none
 * @param port the port that phones use
 * @param bound the only address that is listened on, or null for all
 * @param live whether a session is live, so that phones may have come
 * @param internet whether the network leads to the internet
 * @param heard how many devices beside the router this machine has heard of in the network of the join code; negative if unknown
 * @param hotspot whether this machine can make a network of its own by itself
 */
public record NetworkFacts(List<OwnAddress> addresses, @Nullable InetAddress said, int port, @Nullable InetAddress bound,
        boolean live, FirewallState firewall, InternetAccess internet, int heard, boolean hotspot) {
    public NetworkFacts {
        addresses = List.copyOf(addresses);
    }

    /** Returns how many other devices have reached this machine. */
    int callers() {
        return addresses.stream().mapToInt(OwnAddress::callers).sum();
    }
}
