package org.quarterdeck.workshop.storage;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Polls a workshop's files several times a second and notifies when they were saved. It compares size and time, because the
 * JDK's own watch service is slow on macOS and does not see changes on network drives. It waits for editors that write in
 * several steps or replace the file.
 */
public final class WorkshopFileWatcher implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(WorkshopFileWatcher.class.getName());
    /** How long a file must be unchanged to count as written. */
    private static final Duration QUIET = Duration.ofMillis(30);
    /** The same for a file that has become much shorter and is probably incomplete. */
    private static final Duration QUIET_IN_PART = Duration.ofMillis(150);
    /** The maximum wait for a file that is still being written. */
    private static final Duration PATIENCE = Duration.ofMillis(250);
    /** The share of its former length below which a text may be incomplete. */
    private static final double WHOLE = 0.9;
    private static final int STEP_MILLIS = 10;
    /** How long a text may be missing or empty before that is reported. */
    private static final Duration AWAY = Duration.ofMillis(600);

    private final DiskPoller looking;
    private final Consumer<Path> saved;
    private @Nullable Watched watched;

    private static final class Watched {

        private final Path workshop;
        private final List<String> pictures;
        private FileStamp last;
        private long awaySince;

        Watched(Path workshop, List<String> pictures, FileStamp last) {
            this.workshop = workshop;
            this.pictures = pictures;
            this.last = last;
        }
    }

    /** @param saved called with the workshop on this watcher's own thread */
    public WorkshopFileWatcher(Duration every, Consumer<Path> saved) {
        this.saved = saved;
        this.looking = new DiskPoller("watch", every, this::look);
        looking.begin();
    }

    /**
     * Watches this workshop and no other from now on.
     *
     * @param known the stamp of its files when they were read
     */
    public synchronized void on(Path workshop, List<String> pictures, FileStamp known) {
        watched = new Watched(workshop, List.copyOf(pictures), known);
    }

    /** Continues to watch a workshop that was read again, unless another one is watched by now. */
    public synchronized void goOn(Path workshop, List<String> pictures, FileStamp known) {
        if (watched != null && watched.workshop.equals(workshop)) {
            on(workshop, pictures, known);
        }
    }

    /** Stops watching. */
    public synchronized void off() {
        watched = null;
    }

    private synchronized @Nullable Watched current() {
        return watched;
    }

    private long look() {
        var what = current();
        if (what == null) {
            return 0;
        }
        long begun = System.nanoTime();
        var now = FileStamp.of(what.workshop, what.pictures);
        long took = System.nanoTime() - begun;
        try {
            if (written(what, now) && what == current()) {
                saved.accept(what.workshop);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a saved workshop could not be shown", e);
        }
        return took;
    }

    private static boolean written(Watched what, FileStamp seen) throws InterruptedException {
        if (seen.equals(what.last)) {
            what.awaySince = 0;
            return false;
        }
        if (!seen.there() && what.last.there()) {
            what.awaySince = what.awaySince == 0 ? System.nanoTime() : what.awaySince;
            if (System.nanoTime() - what.awaySince < AWAY.toNanos()) {
                return false;
            }
        }
        what.awaySince = 0;
        what.last = settled(what, seen);
        return true;
    }

    /** Returns the stamp of the files once they are no longer being written, or when the maximum wait has elapsed. */
    private static FileStamp settled(Watched what, FileStamp seen) throws InterruptedException {
        long begun = System.nanoTime();
        long since = begun;
        var now = seen;
        while (System.nanoTime() - since < quiet(what.last, now).toNanos() && System.nanoTime() - begun < PATIENCE.toNanos()) {
            TimeUnit.MILLISECONDS.sleep(STEP_MILLIS);
            var then = FileStamp.of(what.workshop, what.pictures);
            if (!then.equals(now)) {
                now = then;
                since = System.nanoTime();
            }
        }
        return now;
    }

    private static Duration quiet(FileStamp before, FileStamp now) {
        return now.text().size() < before.text().size() * WHOLE ? QUIET_IN_PART : QUIET;
    }

    @Override
    public void close() {
        looking.close();
    }
}
