package org.quarterdeck.app.hosting;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.quarterdeck.session.state.RoomAddress;

/**
 * Checks at intervals under which address phones reach the session: a laptop may change its network during a workshop
 * without any notification.
 */
final class AddressWatcher implements AutoCloseable {

    static final Duration OFTEN = Duration.ofSeconds(2);
    private final ScheduledExecutorService looks = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("room address").factory());
    private final Supplier<RoomAddress> where;
    private final Consumer<RoomAddress> moved;
    private RoomAddress last;

    /**
     * Starts watching.
     *
     * @param moved receives each new address, on the watcher's thread
     */
    AddressWatcher(Supplier<RoomAddress> where, RoomAddress now, Duration often, Consumer<RoomAddress> moved) {
        this.where = where;
        this.last = now;
        this.moved = moved;
        var _ = looks.scheduleWithFixedDelay(this::look, often.toMillis(), often.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        var now = where.get();
        if (!now.url().equals(last.url())) {
            last = now;
            moved.accept(now);
        }
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
