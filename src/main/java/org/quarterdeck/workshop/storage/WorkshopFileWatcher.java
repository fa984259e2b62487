package org.quarterdeck.workshop.storage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a workshop's files several times a second and tells when they were saved. It looks at size and time itself,
 * since the JDK's own watching is slow on macOS and blind on network drives. An editor that writes in several goes, or puts
 * a new file in the place of the old one, is given the time to end.
 */
public final class WorkshopFileWatcher implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(WorkshopFileWatcher.class.getName());
    /** How long it stays quiet before it counts as written. */
    private static final Duration QUIET = Duration.ofMillis(30);
    /** The same where it has become much shorter: most likely it has its beginning only as yet. */
    private static final Duration QUIET_IN_PART = Duration.ofMillis(150);
    /** How long it is waited for while it is still being written, before it is told anyway. */
    private static final Duration PATIENCE = Duration.ofMillis(250);
    /** A text that is shorter than this share of what it was may not be whole yet. */
    private static final double WHOLE = 0.9;
    private static final int STEP_MILLIS = 10;
    /** How long a text may be away or empty before that is told. */
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

    /** @param saved told of the workshop on this watch's own thread */
    public WorkshopFileWatcher(Duration every, Consumer<Path> saved) {
        this.saved = saved;
        this.looking = new DiskPoller("watch", every, this::look);
        looking.begin();
    }

    /**
     * Watches this workshop from now on, and no other.
     *
     * @param known how its files looked when they were read
     */
    public synchronized void on(Path workshop, List<String> pictures, FileStamp known) {
        watched = new Watched(workshop, List.copyOf(pictures), known);
    }

    /** Goes on watching a workshop that was read anew, unless it is no longer the one that is watched. */
    public synchronized void goOn(Path workshop, List<String> pictures, FileStamp known) {
        if (watched != null && watched.workshop.equals(workshop)) {
            on(workshop, pictures, known);
        }
    }

    /** Watches nothing from now on. */
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

    /** How the files look once nothing more is written, or patience has an end. */
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
