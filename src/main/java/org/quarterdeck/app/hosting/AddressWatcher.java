package org.quarterdeck.app.hosting;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.quarterdeck.session.state.RoomAddress;

/**
 * Checks at intervals under which address, code and key phones reach the session: a laptop may change its network during a
 * workshop without any notification, and the facilitator may renew the code.
 */
final class AddressWatcher implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(AddressWatcher.class.getName());
    static final Duration INTERVAL = Duration.ofSeconds(2);
    private final ScheduledExecutorService timer = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("room address").factory());
    private final Supplier<RoomAddress> address;
    private final Consumer<RoomAddress> onMove;
    private RoomAddress last;

    /**
     * Starts watching.
     *
     * @param onMove receives each new address, on the watcher's thread
     */
    AddressWatcher(Supplier<RoomAddress> address, RoomAddress now, Duration interval, Consumer<RoomAddress> onMove) {
        this.address = address;
        this.last = now;
        this.onMove = onMove;
        var _ = timer.scheduleWithFixedDelay(this::check, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void check() {
        try {
            var now = address.get();
            if (!now.url().equals(last.url()) || !now.code().equals(last.code()) || !now.key().equals(last.key())) {
                last = now;
                onMove.accept(now);
            }
        } catch (RuntimeException e) {
            // An exception would end the watching for good.
            LOG.log(Level.WARNING, "The machine's addresses could not be read this time.", e);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
