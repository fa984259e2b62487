package org.quarterdeck.archive.file;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.quarterdeck.session.port.ArchiveException;

/**
 * Looks through the whole archive for damage, again and again while a session is live: the connection that writes has most pages in
 * memory and would not notice. However large the file is, that takes one percent of a processor's time, so that damage is found after
 * seconds in an archive of a year and after minutes in one of hundreds of sessions.
 */
public final class DamageWatch implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(DamageWatch.class.getName());
    private static final Duration LEAST = Duration.ofSeconds(2);
    private static final int REST = 99;

    private final Look look;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition over = lock.newCondition();
    private boolean closed;
    private boolean damaged;
    /** The number of files so far: what was found in an earlier one is not said of a new one. */
    private int files;

    /** Looks through the file once. */
    @FunctionalInterface
    public interface Look {

        /** Returns whether all of it is sound; throws an exception where that can't be told now. */
        boolean isSound() throws ArchiveException;
    }

    private DamageWatch(Look look) {
        this.look = look;
    }

    /** Begins to look. */
    public static DamageWatch begin(Look look) {
        var watch = new DamageWatch(look);
        var thread = Thread.ofPlatform().daemon().name("archive damage").unstarted(watch::run);
        thread.start();
        return watch;
    }

    /** Returns whether the last look has found damage. */
    public boolean isDamaged() {
        lock.lock();
        try {
            return damaged;
        } finally {
            lock.unlock();
        }
    }

    /** Forgets what was found, since another file has taken the place of the one before. */
    public void renew() {
        lock.lock();
        try {
            files++;
            damaged = false;
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        long pause = LEAST.toNanos();
        while (rest(pause)) {
            long began = System.nanoTime();
            int file = file();
            try {
                tell(file, isDamagedTwice());
            } catch (ArchiveException e) {
                LOG.log(System.Logger.Level.DEBUG, "The archive could not be looked through this time.", e);
            }
            pause = Math.max(LEAST.toNanos(), (System.nanoTime() - began) * REST);
        }
    }

    /** Looks again where damage was found: it may have been a file that was being replaced just then. */
    private boolean isDamagedTwice() throws ArchiveException {
        if (look.isSound()) {
            return false;
        }
        return !look.isSound();
    }

    private int file() {
        lock.lock();
        try {
            return files;
        } finally {
            lock.unlock();
        }
    }

    private void tell(int file, boolean found) {
        lock.lock();
        try {
            if (file == files) {
                damaged = found;
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits and returns whether to look again. */
    private boolean rest(long nanos) {
        lock.lock();
        try {
            for (long left = nanos; !closed && left > 0;) {
                left = over.awaitNanos(left);
            }
            return !closed;
        } catch (InterruptedException e) {
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Looks no more. A look that is under way ends by itself. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            over.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
