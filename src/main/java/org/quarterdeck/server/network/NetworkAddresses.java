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

/** Which of this machine's addresses phones will reach. */
public final class NetworkAddresses {

    /** Networks that live inside this machine, or go elsewhere than the room. */
    private static final List<String> INNER = List.of("docker", "veth", "br-", "virbr", "vmnet", "vmware", "vbox", "virtualbox",
            "vethernet", "hyper-v", "tun", "tap", "utun", "wg", "zt", "tailscale", "ppp");

    private static final Pattern ZEROS = Pattern.compile("(?<![0-9a-f])0(?::0)+(?![0-9a-f])");

    private NetworkAddresses() {}

    /** An address and the name of its network. */
    record Candidate(InetAddress address, String network) {}

    /** What the join slide says for a room at that address and port. */
    public static RoomAddress said(InetAddress address, int port, String code) {
        var shown = literal(address) + ":" + port;
        return new RoomAddress("http://" + shown + "/", shown, code);
    }

    /**
     * The one to say.
     *
     * @param bind the only one that is listened on, null for all
     * @param said the one that was said before, null for none
     */
    public static InetAddress toSay(@Nullable InetAddress bind, @Nullable InetAddress said) {
        return isAny(bind) ? kept(said, candidates(), routed()) : Objects.requireNonNull(bind);
    }

    /** The one said before while it is there, or nothing better is: a room does not move because of a second network. */
    static InetAddress kept(@Nullable InetAddress said, List<Candidate> candidates, @Nullable InetAddress routed) {
        var best = best(candidates, routed);
        boolean stays = best.isLoopbackAddress() || candidates.stream().anyMatch(c -> c.address().equals(said));
        return said != null && stays ? said : best;
    }

    /** The one in the room's network, as far as can be told: private, on a real network, the way out first. */
    static InetAddress best(List<Candidate> candidates, @Nullable InetAddress routed) {
        return ranked(candidates, routed).findFirst().map(Candidate::address).orElse(InetAddress.getLoopbackAddress());
    }

    /** All that phones may reach, the best first. */
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

    /** As it stands in a URL, in the one form in which browsers write it (RFC 5952): they compare it as text. */
    static String literal(InetAddress address) {
        var text = address.getHostAddress();
        return address instanceof Inet6Address ? "[" + shortened(text.replaceFirst("%.*", "")) + "]" : text;
    }

    /** The first of the longest runs of zeros left out. */
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
            return List.copyOf(found); // a machine that won't tell its networks is reached at what it told so far
        }
        return found;
    }

    private static String name(NetworkInterface network) {
        var shown = Objects.requireNonNullElse(network.getDisplayName(), "");
        return Stream.of(shown, network.getName()).filter(NetworkAddresses::isInner).findFirst().orElse(network.getName());
    }

    /** The address that the way out of here leaves from. Connecting a datagram socket asks the system; nothing is sent. */
    private static @Nullable InetAddress routed() {
        try (var socket = new DatagramSocket()) {
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral("192.0.2.1"), 9));
            return socket.getLocalAddress();
        } catch (IOException | RuntimeException e) {
            return null; // no way out: then every address is as good
        }
    }
}
