package org.quarterdeck.shelf;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
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
public final class Watch implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Watch.class.getName());
    /** How long it stays quiet before it counts as written. */
    private static final int QUIET_MILLIS = 40;
    /** How often it is looked at again while it is still being written, before it is told anyway. */
    private static final int PATIENCE = 5;
    /** For how many looks a text may be away or empty before that is told. */
    private static final int AWAY = 4;

    private final ScheduledExecutorService looking;
    private final Consumer<Path> saved;
    private @Nullable Watched watched;

    private static final class Watched {

        private final Path workshop;
        private final List<String> pictures;
        private Stamp last;
        private int away;

        Watched(Path workshop, List<String> pictures, Stamp last) {
            this.workshop = workshop;
            this.pictures = pictures;
            this.last = last;
        }
    }

    /** @param saved told of the workshop on this watch's own thread */
    public Watch(Duration every, Consumer<Path> saved) {
        this.saved = saved;
        this.looking = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("watch").factory());
        var _ = looking.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Watches this workshop from now on, and no other.
     *
     * @param known how its files looked when they were read
     */
    public synchronized void on(Path workshop, List<String> pictures, Stamp known) {
        watched = new Watched(workshop, List.copyOf(pictures), known);
    }

    /** Goes on watching a workshop that was read anew, unless it is no longer the one that is watched. */
    public synchronized void goOn(Path workshop, List<String> pictures, Stamp known) {
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

    private void look() {
        var what = current();
        try {
            if (what != null && written(what) && what == current()) {
                saved.accept(what.workshop);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a saved workshop could not be shown", e);
        }
    }

    private static boolean written(Watched what) throws InterruptedException {
        var now = Stamp.of(what.workshop, what.pictures);
        if (now.equals(what.last)) {
            what.away = 0;
            return false;
        }
        if (!now.there() && what.last.there() && ++what.away < AWAY) {
            return false;
        }
        for (int i = 0; i < PATIENCE; i++) {
            TimeUnit.MILLISECONDS.sleep(QUIET_MILLIS);
            var then = Stamp.of(what.workshop, what.pictures);
            if (then.equals(now)) {
                break;
            }
            now = then;
        }
        what.away = 0;
        what.last = now;
        return true;
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
