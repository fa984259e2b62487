package org.quarterdeck.server.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.InstantSource;
import java.util.HexFormat;

/**
 * Limits how often callers may do what. A whole room may share one address, so an address is allowed much; a seat is one
 * participant.
 */
public final class RateLimits {

    private final TokenBuckets<Integer> calls;
    private final TokenBuckets<String> joins;
    private final TokenBuckets<String> guesses;

    public RateLimits(InstantSource clock) {
        calls = new TokenBuckets<>(120, 20, clock);
        joins = new TokenBuckets<>(10_000, 50, clock);
        guesses = new TokenBuckets<>(100, 1, clock);
    }

    public void call(int seat) throws ApiError {
        calls.take(seat);
    }

    public void join(InetAddress from) throws ApiError {
        joins.take(name(from));
    }

    /**
     * Counts one wrong code. A correct code is never refused: it is on the wall for all to read, and whoever tries codes
     * must not lock out the room behind the same address.
     */
    public void guess(InetAddress from) throws ApiError {
        guesses.take(name(from));
    }

    /** Returns the key of an address. In IPv6 it is the network, since one machine may use any number of its addresses. */
    public static String name(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(address.getAddress(), 0, 8)
                : address.getHostAddress();
    }
}
