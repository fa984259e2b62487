package org.quarterdeck.workshop.storage;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Polls the disk on a thread of its own at an interval, less often if the disk is slow. */
final class DiskPoller implements AutoCloseable {

    /** The minimum wait after a poll, as a multiple of the time that the disk took. */
    private static final int PART = 20;

    private final ScheduledThreadPoolExecutor thread;
    private final long every;
    private final LongSupplier look;

    /** @param look returns the time that the disk took to answer, in nanoseconds */
    DiskPoller(String name, Duration every, LongSupplier look) {
        this.thread = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name(name).factory(),
                new ThreadPoolExecutor.DiscardPolicy());
        this.every = every.toNanos();
        this.look = look;
    }

    void begin() {
        again(every);
    }

    private void again(long later) {
        var _ = thread.schedule(this::once, later, TimeUnit.NANOSECONDS);
    }

    private void once() {
        long took = 0;
        try {
            took = look.getAsLong();
        } finally {
            again(Math.max(every, took * PART));
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
