package org.quarterdeck.server.network;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The addresses under which phones may find the server, each as an origin in the form of browsers. Phones learn them while
 * the connection works and try the others if theirs fails. The system is asked at most every few seconds, since that is slow
 * on some.
 */
public final class ReachableAddresses {

    private static final long FRESH = Duration.ofSeconds(2).toNanos();
    private static final int MOST = 6;
    private final Supplier<List<String>> now;
    private volatile @Nullable Known known;

    private record Known(List<String> ways, long at) {}

    public ReachableAddresses(Supplier<List<String>> now) {
        this.now = now;
    }

    /**
     * Returns the addresses of this machine.
     *
     * @param bind the only address that is listened on, or null for all
     */
    public static ReachableAddresses of(@Nullable InetAddress bind, int port, HostNameCheck names) {
        return new ReachableAddresses(
                () -> Stream.concat(NetworkAddresses.reachable(bind).stream().map(NetworkAddresses::literal).limit(MOST - 1),
                        Stream.ofNullable(names.announced())).map(host -> "http://" + host + ":" + port).toList());
    }

    public List<String> now() {
        var last = known;
        long time = System.nanoTime();
        if (last == null || time - last.at() > FRESH) {
            last = new Known(now.get(), time);
            known = last;
        }
        return last.ways();
    }
}
