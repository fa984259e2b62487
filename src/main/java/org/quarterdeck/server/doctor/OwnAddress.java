package org.quarterdeck.server.doctor;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * An address of this machine.
 *
 * @param network the name of its interface
 * @param prefix the length of its network's prefix in bits
 * @param answer whether the port answered at it
 * @param callers how many other devices reached this machine at it
 */
public record OwnAddress(InetAddress address, String network, InterfaceKind kind, int prefix, Answer answer, int callers) {

    /** The result of a connection of this machine to itself. */
    public enum Answer {
        YES, NO, UNTRIED
    }

    /** Returns the address as people write it. */
    public String shown() {
        return address.getHostAddress().replaceFirst("%.*", "");
    }

    boolean isIpv4() {
        return address instanceof Inet4Address;
    }

    /** Returns whether the system gave itself this address, since no router gave it one. */
    boolean isSelfGiven() {
        return isIpv4() && address.isLinkLocalAddress();
    }

    /** Returns whether a phone could be in the same network. */
    boolean usable() {
        return kind.inRoom() && isIpv4() && !isSelfGiven() && !address.isLoopbackAddress();
    }

    /** Returns whether it looks like an address that a phone or a laptop gives those who join its own network. */
    boolean isHotspot() {
        var text = shown();
        return text.startsWith("172.20.10.") || text.startsWith("192.168.43.") || text.startsWith("192.168.49.")
                || text.startsWith("192.168.137.") || text.startsWith("10.42.0.");
    }
}
