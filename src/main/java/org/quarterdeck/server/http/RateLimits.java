package org.quarterdeck.server.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.function.LongSupplier;

/**
 * Limits how often callers may do what. A whole room may share one address, so an address is allowed much; a seat is one
 * participant.
 */
public final class RateLimits {

    private final TokenBuckets<Integer> calls;
    private final TokenBuckets<String> joins;
    private final TokenBuckets<String> refusals;
    private final WrongCodes wrongCodes;

    /** @param nanoTime a monotonic clock, in nanoseconds */
    public RateLimits(LongSupplier nanoTime) {
        calls = new TokenBuckets<>(120, 20, nanoTime);
        joins = new TokenBuckets<>(10_000, 50, nanoTime);
        refusals = new TokenBuckets<>(500, 200, nanoTime);
        wrongCodes = new WrongCodes(nanoTime);
    }

    public void call(int seat) throws ApiError {
        calls.take(seat);
    }

    public void join(InetAddress from) throws ApiError {
        joins.take(name(from));
    }

    /** Counts a refusal and returns whether that address is refused more often than a whole room ever is. */
    public boolean isRefusedOften(InetAddress from) {
        return !refusals.has(name(from));
    }

    /**
     * Refuses an address that sent many wrong codes within a minute, so that four digits cannot be guessed: a right code is
     * refused too. The key in the QR code always lets in whoever sits behind the same address.
     */
    public void code(InetAddress from) throws ApiError {
        wrongCodes.check(name(from));
    }

    /** Counts a wrong code. */
    public void wrongCode(InetAddress from) {
        wrongCodes.count(name(from));
    }

    /** Returns the key of an address. In IPv6 it is the network, since one machine may use any number of its addresses. */
    public static String name(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(address.getAddress(), 0, 8)
                : address.getHostAddress();
    }
}
