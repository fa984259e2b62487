package org.quarterdeck.server.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.server.doctor.OwnAddress.Answer;
import org.quarterdeck.server.network.NetworkAddresses;
import org.quarterdeck.server.network.PortBinding;

/** Finds out how this machine stands in its network. It takes a moment, since it asks the system and connects to itself. */
public final class NetworkProbe {

    /** In milliseconds. A connection to this machine itself takes a small part of that. */
    private static final int PATIENCE = 1_500;

    private final SystemCommands commands;
    private final @Nullable InetAddress bound;
    private final int port;
    private final @Nullable CallerLog callers;

    /**
     * Creates a probe.
     *
     * @param bound the only address that is listened on, or null for all
     * @param callers who reached the session that is live, or null where none is
     */
    public NetworkProbe(SystemCommands commands, @Nullable InetAddress bound, int port, @Nullable CallerLog callers) {
        this.commands = commands;
        this.bound = bound;
        this.port = port;
        this.callers = callers;
    }

    public NetworkFacts look() {
        var said = NetworkAddresses.toSay(bound, null);
        return callers != null ? facts(addresses(port), said, true) : facts(triedAddresses(), said, false);
    }

    /** Listens for as long as its own addresses are tried, since no session does. */
    private List<OwnAddress> triedAddresses() {
        try (var tried = PortBinding.open(bound, port)) {
            return addresses(tried.port());
        } catch (IOException e) {
            return addresses(0);
        }
    }

    private NetworkFacts facts(List<OwnAddress> addresses, @Nullable InetAddress said, boolean live) {
        var system = System.getProperty("os.name");
        var own = addresses.stream().filter(each -> each.usable() && each.address().equals(said)).findFirst();
        int heard = own.map(each -> new NeighbourReader(commands).count(each, system)).orElse(NeighbourReader.UNKNOWN);
        return new NetworkFacts(addresses, said, port, bound, live,
                new FirewallReader(commands).read(system, port, own.orElse(null)),
                InternetAccess.of(commands, system), heard, new OwnHotspot(commands).possible());
    }

    /** @param open the port to try, 0 for none */
    private List<OwnAddress> addresses(int open) {
        var found = new ArrayList<OwnAddress>();
        try {
            for (var network : NetworkInterface.networkInterfaces().toList()) {
                if (network.isUp() && !network.isLoopback()) {
                    var name = network.getName();
                    var kind = InterfaceKind.of(name, Objects.requireNonNullElse(network.getDisplayName(), ""), wireless(name));
                    for (var own : network.getInterfaceAddresses()) {
                        var address = own.getAddress();
                        found.add(new OwnAddress(address, name, kind, own.getNetworkPrefixLength(), answer(address, open),
                                callers == null ? 0 : callers.at(address)));
                    }
                }
            }
        } catch (SocketException e) {
            return found; // what the system listed so far is better than nothing
        }
        return found;
    }

    private static boolean wireless(String network) {
        var system = Path.of("/sys/class/net", network);
        return Files.exists(system.resolve("wireless")) || Files.exists(system.resolve("phy80211"));
    }

    private Answer answer(InetAddress address, int open) {
        boolean listening = bound == null || bound.isAnyLocalAddress() || bound.equals(address);
        if (open == 0 || !listening || address.isLinkLocalAddress()) {
            return Answer.UNTRIED;
        }
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, open), PATIENCE);
            return Answer.YES;
        } catch (IOException e) {
            return Answer.NO;
        }
    }
}
