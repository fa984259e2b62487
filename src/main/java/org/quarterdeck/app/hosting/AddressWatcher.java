package org.quarterdeck.app.hosting;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.quarterdeck.session.state.RoomAddress;

/** Looks now and then where phones find the room: a laptop changes its network in the middle of a workshop, and nobody tells. */
final class AddressWatcher implements AutoCloseable {

    static final Duration OFTEN = Duration.ofSeconds(2);
    private final ScheduledExecutorService looks = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("room address").factory());
    private final Supplier<RoomAddress> where;
    private final Consumer<RoomAddress> moved;
    private RoomAddress last;

    /** @param moved hears the new address, on a thread of the watch's own, each time that it is another */
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
