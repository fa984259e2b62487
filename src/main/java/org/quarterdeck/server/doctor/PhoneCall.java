package org.quarterdeck.server.doctor;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The call of a phone in the room's network as a firewall sees it: the first packet of a new connection.
 *
 * @param port the port it calls
 * @param at the address it calls, or null where this machine has none
 */
record PhoneCall(int port, @Nullable OwnAddress at) {

    /** Whether a packet is as a rule asks. */
    enum Fit {
        YES, NO, PERHAPS;

        static Fit of(boolean fits) {
            return fits ? YES : NO;
        }

        Fit and(Fit other) {
            return this == NO || other == NO ? NO : this == YES ? other : PERHAPS;
        }

        Fit or(Fit other) {
            return this == YES || other == YES ? YES : this == NO ? other : PERHAPS;
        }

        Fit not() {
            return this == PERHAPS ? PERHAPS : of(this == NO);
        }
    }

    private static final Pattern BOUNDS = Pattern.compile("[:-]");

    /** Returns whether the port is the one, or between the two, such as 80 or 7000:7400. */
    Fit port(String ports) {
        var bounds = List.of(BOUNDS.split(ports, 2));
        try {
            int first = bounds.getFirst().isEmpty() ? 0 : Integer.parseInt(bounds.getFirst());
            int last = bounds.getLast().isEmpty() ? 65_535 : Integer.parseInt(bounds.getLast());
            return Fit.of(first <= port && port <= last);
        } catch (NumberFormatException e) {
            return Fit.PERHAPS; // the name of a service
        }
    }

    /** Returns whether it comes in by a network card of that name, which may end with any sign for the rest. */
    Fit card(String name) {
        if (at == null) {
            return Fit.PERHAPS;
        }
        boolean open = name.endsWith("*") || name.endsWith("+");
        return Fit.of(open ? at.network().startsWith(name.substring(0, name.length() - 1)) : at.network().equals(name));
    }

    /** Returns whether it comes from those addresses, such as 192.168.0.0/16: a phone has any of the network's. */
    Fit from(String addresses) {
        return near(addresses, at == null ? 0 : at.prefix());
    }

    /** Returns whether it calls one of those addresses. */
    Fit to(String addresses) {
        return near(addresses, Integer.SIZE);
    }

    private Fit near(String addresses, int prefix) {
        var parts = List.of(addresses.split("/", 2));
        try {
            if (at == null) {
                return Fit.PERHAPS;
            }
            var own = new BigInteger(1, at.address().getAddress());
            var other = new BigInteger(1, InetAddress.ofLiteral(parts.getFirst()).getAddress());
            int length = parts.size() < 2 ? Integer.SIZE : Integer.parseInt(parts.getLast());
            int shared = Integer.SIZE - Math.min(length, prefix);
            boolean same = own.shiftRight(shared).equals(other.shiftRight(shared));
            return same && length > prefix ? Fit.PERHAPS : Fit.of(same);
        } catch (IllegalArgumentException e) {
            return Fit.PERHAPS; // a way to write addresses that is not known here
        }
    }
}
