package org.quarterdeck.server.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.InstantSource;
import java.util.HexFormat;

/** Who may do what how often. A whole room may sit behind one address, so an address may do much; a seat is one person. */
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
     * One wrong try at the code. The right one is never refused for them: it is on the wall for all to read, and whoever tries
     * codes must not lock out the room that sits behind the same address.
     */
    public void guess(InetAddress from) throws ApiError {
        guesses.take(name(from));
    }

    /** In IPv6 one machine has as many addresses as it likes: its network stands for it. */
    public static String name(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(address.getAddress(), 0, 8)
                : address.getHostAddress();
    }
}
