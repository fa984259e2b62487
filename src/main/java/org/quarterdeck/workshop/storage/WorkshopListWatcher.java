package org.quarterdeck.workshop.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks now and then whether workshops were put into one's own folder, taken out of it or written there by hand, as by a file
 * manager or git. It tells once they have been the same for two looks: a copy takes its time.
 */
public final class WorkshopListWatcher implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(WorkshopListWatcher.class.getName());

    private final OwnWorkshops own;
    private final Predicate<Path> passedOver;
    private final Runnable changed;
    private final DiskPoller looking;
    private volatile boolean on;
    private Map<Path, FileStamp> told;
    private Map<Path, FileStamp> last;

    /**
     * @param passedOver workshops whose text somebody else follows
     * @param changed told on this watch's own thread
     */
    public WorkshopListWatcher(OwnWorkshops own, Duration every, Predicate<Path> passedOver, Runnable changed) {
        this.own = own;
        this.passedOver = passedOver;
        this.changed = changed;
        this.told = list();
        this.last = told;
        this.looking = new DiskPoller("list-watch", every, this::look);
        looking.begin();
    }

    /** Tells from now on, or no more. What happens in between is told at the next look. */
    public void on(boolean is) {
        on = is;
    }

    private long look() {
        if (!on) {
            return 0;
        }
        long begun = System.nanoTime();
        long took = 0;
        try {
            var now = list();
            took = System.nanoTime() - begun;
            boolean settled = now.equals(last);
            last = now;
            if (settled && !now.equals(told)) {
                told = now;
                changed.run();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the workshops in the home folder could not be looked at", e);
        }
        return took;
    }

    private Map<Path, FileStamp> list() {
        var stamps = new TreeMap<Path, FileStamp>();
        try {
            for (var workshop : own.all()) {
                stamps.put(workshop, passedOver.test(workshop) ? FileStamp.UNSEEN : FileStamp.of(workshop, List.of()));
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "the workshops in the home folder cannot be listed", e);
        }
        return stamps;
    }

    @Override
    public void close() {
        looking.close();
    }
}
