package org.quarterdeck.server.network;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By which addresses phones may find the room, each as browsers write an origin. Phones learn them while all is well: where
 * the one they use is gone, they try the others. Asking the system takes a while on some, so it is asked now and then.
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
     * This machine's own.
     *
     * @param bind the only address that is listened on, null for all
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
