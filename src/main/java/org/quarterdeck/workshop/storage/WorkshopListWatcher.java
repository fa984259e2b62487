package org.quarterdeck.workshop.storage;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Polls the trainer's own folder for workshops that were added, removed or changed by other programs, such as a file manager
 * or git. It notifies after two equal polls, because copying takes time.
 */
public final class WorkshopListWatcher implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(WorkshopListWatcher.class.getName());

    private final OwnWorkshops own;
    private final Predicate<Path> passedOver;
    private final Runnable changed;
    private final DiskPoller looking;
    private volatile boolean on;
    private Map<Path, FileStamp> told;
    private Map<Path, FileStamp> last;

    /**
     * @param passedOver workshops whose text is watched elsewhere
     * @param changed called on this watcher's own thread
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

    /** Turns notification on or off. Changes while it is off are reported at the next poll. */
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
            LOG.log(Level.DEBUG, "the workshops in the home folder cannot be listed", e);
        }
        return stamps;
    }

    @Override
    public void close() {
        looking.close();
    }
}
