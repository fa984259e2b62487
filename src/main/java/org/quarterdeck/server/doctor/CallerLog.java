package org.quarterdeck.server.doctor;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Remembers from how many other devices each address of this machine was reached. It is kept in memory alone. */
public final class CallerLog {

    /** The most that are told apart, more than any room has. */
    private static final int MOST = 5_000;

    private final Map<InetAddress, Set<InetAddress>> callers = new ConcurrentHashMap<>();

    /** Notes a connection. One that this machine makes to itself does not count. */
    public void note(@Nullable SocketAddress local, @Nullable SocketAddress remote) {
        if (local instanceof InetSocketAddress here && remote instanceof InetSocketAddress there) {
            note(here.getAddress(), there.getAddress());
        }
    }

    private void note(@Nullable InetAddress here, @Nullable InetAddress there) {
        if (here != null && there != null && !there.isLoopbackAddress() && !there.equals(here)) {
            var known = callers.computeIfAbsent(here, address -> ConcurrentHashMap.newKeySet());
            if (known.size() < MOST) {
                known.add(there);
            }
        }
    }

    /** Returns how many devices reached an address. */
    int at(InetAddress address) {
        return callers.getOrDefault(address, Set.of()).size();
    }
}
