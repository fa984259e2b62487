package org.quarterdeck.room;

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
final class Ways {

    private static final long FRESH = Duration.ofSeconds(2).toNanos();
    private static final int MOST = 6;
    private final Supplier<List<String>> now;
    private volatile @Nullable Known known;

    private record Known(List<String> ways, long at) {}

    Ways(Supplier<List<String>> now) {
        this.now = now;
    }

    /**
     * This machine's own.
     *
     * @param bind the only address that is listened on, null for all
     */
    static Ways of(@Nullable InetAddress bind, int port, HostNames names) {
        return new Ways(() -> Stream.concat(Addresses.reachable(bind).stream().map(Addresses::literal).limit(MOST - 1),
                Stream.ofNullable(names.announced())).map(host -> "http://" + host + ":" + port).toList());
    }

    List<String> now() {
        var last = known;
        long time = System.nanoTime();
        if (last == null || time - last.at() > FRESH) {
            last = new Known(now.get(), time);
            known = last;
        }
        return last.ways();
    }
}
