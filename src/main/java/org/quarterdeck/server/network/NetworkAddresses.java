package org.quarterdeck.server.network;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.RoomAddress;

/** Selects the addresses of this machine that phones can reach. */
public final class NetworkAddresses {

    /** Interfaces that are internal to this machine or lead to a network other than the venue's. */
    private static final List<String> INNER = List.of("docker", "veth", "br-", "virbr", "vmnet", "vmware", "vbox", "virtualbox",
            "vethernet", "hyper-v", "tun", "tap", "utun", "wg", "zt", "tailscale", "ppp");

    private static final Pattern ZEROS = Pattern.compile("(?<![0-9a-f])0(?::0)+(?![0-9a-f])");

    private NetworkAddresses() {}

    /** An address with the name of its network interface. */
    record Candidate(InetAddress address, String network) {}

    /** Returns the address that the join slide shows for a server at that address and port. */
    public static RoomAddress said(InetAddress address, int port, String code, String key) {
        var shown = literal(address) + ":" + port;
        return new RoomAddress("http://" + shown + "/", shown, code, key);
    }

    /**
     * Returns the address to show.
     *
     * @param bind the only address that is listened on, or null for all
     * @param said the address shown before, or null
     */
    public static InetAddress toSay(@Nullable InetAddress bind, @Nullable InetAddress said) {
        return isAny(bind) ? kept(said, candidates(), routed()) : Objects.requireNonNull(bind);
    }

    /**
     * Returns the address shown before while it exists or nothing better does: the address does not change because of a
     * second network.
     */
    static InetAddress kept(@Nullable InetAddress said, List<Candidate> candidates, @Nullable InetAddress routed) {
        var best = best(candidates, routed);
        boolean stays = best.isLoopbackAddress() || candidates.stream().anyMatch(c -> c.address().equals(said));
        return said != null && stays ? said : best;
    }

    /**
     * Returns the address that is most likely in the venue's network: a private one on a physical interface, preferably the
     * one of the default route.
     */
    static InetAddress best(List<Candidate> candidates, @Nullable InetAddress routed) {
        return ranked(candidates, routed).findFirst().map(Candidate::address).orElse(InetAddress.getLoopbackAddress());
    }

    /** Returns all addresses that phones may reach, the best first. */
    static List<InetAddress> reachable(@Nullable InetAddress bind) {
        return isAny(bind) ? reachable(candidates(), routed()) : List.of(Objects.requireNonNull(bind));
    }

    static List<InetAddress> reachable(List<Candidate> candidates, @Nullable InetAddress routed) {
        return ranked(candidates, routed).filter(c -> !isInner(c.network()) && !c.address().isLinkLocalAddress())
                .map(Candidate::address).toList();
    }

    private static Stream<Candidate> ranked(List<Candidate> candidates, @Nullable InetAddress routed) {
        return candidates.stream().filter(c -> c.address() instanceof Inet4Address)
                .sorted(Comparator.comparing((Candidate c) -> isInner(c.network()))
                        .thenComparing(c -> c.address().isLinkLocalAddress())
                        .thenComparing(c -> !c.address().equals(routed))
                        .thenComparing(c -> !c.address().isSiteLocalAddress()));
    }

    private static boolean isAny(@Nullable InetAddress bind) {
        return bind == null || bind.isAnyLocalAddress();
    }

    /** Returns an address for a URL in the form in which browsers write it (RFC 5952): they compare it as text. */
    static String literal(InetAddress address) {
        var text = address.getHostAddress();
        return address instanceof Inet6Address ? "[" + shortened(text.replaceFirst("%.*", "")) + "]" : text;
    }

    /** Replaces the first of the longest runs of zeros by "::". */
    private static String shortened(String address) {
        return ZEROS.matcher(address).results().max(Comparator.comparingInt(zeros -> zeros.group().length()))
                .map(zeros -> address.substring(0, zeros.start()).replaceFirst(":$", "") + "::"
                        + address.substring(zeros.end()).replaceFirst("^:", ""))
                .orElse(address);
    }

    private static boolean isInner(String network) {
        var name = network.toLowerCase(Locale.ROOT);
        return INNER.stream().anyMatch(name::startsWith);
    }

    private static List<Candidate> candidates() {
        var found = new ArrayList<Candidate>();
        try {
            for (var network : NetworkInterface.networkInterfaces().toList()) {
                if (network.isUp() && !network.isLoopback() && !network.isVirtual()) {
                    network.inetAddresses().forEach(address -> found.add(new Candidate(address, name(network))));
                }
            }
        } catch (SocketException e) {
            return List.copyOf(found); // the addresses found so far are used if the system won't list the others
        }
        return found;
    }

    private static String name(NetworkInterface network) {
        var shown = Objects.requireNonNullElse(network.getDisplayName(), "");
        return Stream.of(shown, network.getName()).filter(NetworkAddresses::isInner).findFirst().orElse(network.getName());
    }

    /** Returns the local address of the default route. Connecting a datagram socket asks the system; nothing is sent. */
    private static @Nullable InetAddress routed() {
        try (var socket = new DatagramSocket()) {
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral("192.0.2.1"), 9));
            return socket.getLocalAddress();
        } catch (IOException | RuntimeException e) {
            return null; // no route: all addresses rank alike
        }
    }
}
