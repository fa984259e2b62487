package org.quarterdeck.team;

import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive;
import org.quarterdeck.session.port.SessionArchive.Summary;

/**
 * Shares sessions with the team and erases them there, one after the other on a thread of its own. What is still to be done
 * survives the program's end, and is tried again while the server is away.
 */
public final class ShareQueue implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(ShareQueue.class.getName());
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final SessionArchive own;
    private final TeamArchive team;
    private final WorkshopReader reader;
    private final ShareLedger ledger;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean closed;
    private volatile @Nullable String stopped;
    private volatile double part;
    private volatile @Nullable String sending;
    private @Nullable Thread worker;

    private ShareQueue(SessionArchive own, TeamArchive team, WorkshopReader reader, ShareLedger ledger) {
        this.own = own;
        this.team = team;
        this.reader = reader;
        this.ledger = ledger;
    }

    /**
     * Returns the queue of a home, which does nothing before {@link #start} or {@link #drain}.
     *
     * @param folder keeps what is still to be done
     */
    public static ShareQueue in(Path folder, SessionArchive own, TeamArchive team, WorkshopReader reader)
            throws ArchiveException {
        return new ShareQueue(own, team, reader, ShareLedger.in(folder));
    }

    /** Returns whether the team has a session, as the queue's folder knows it; nothing else is read. */
    public static boolean isShared(Path folder, String session) throws ArchiveException {
        var entry = Files.exists(folder.resolve(ShareLedger.FILE)) ? ShareLedger.in(folder).of(session) : null;
        return entry != null && entry.state() == ShareEntry.State.SHARED;
    }

    /** Begins to work in the background. */
    public synchronized void start() {
        if (worker == null && !closed) {
            worker = Thread.ofVirtual().name("sharing").start(this::work);
        }
    }

    /** Has a listener told, on any thread, when something about an entry or the progress changes. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    public List<ShareEntry> entries() {
        return ledger.all();
    }

    /** Returns where the sharing of a session stands, or null if nobody asked for it. */
    public @Nullable ShareEntry of(String session) {
        return ledger.of(session);
    }

    /** Returns the id of the session that is being sent, or null. */
    public @Nullable String sending() {
        return sending;
    }

    /** Returns what part of that session is sent, from 0 to 1. */
    public double part() {
        return part;
    }

    /** Shares a session, or shares it anew if it has changed. */
    public void share(Summary session) throws ArchiveException {
        ledger.put(new ShareEntry(session.id(), session.title(), ShareEntry.State.WAITING, null));
        changed();
    }

    /** Erases a session at the team's server too, if it was shared or is about to be. */
    public void takeBack(String session) throws ArchiveException {
        synchronized (ledger) {
            var entry = ledger.of(session);
            if (entry == null) {
                return;
            }
            eraseThere(entry);
        }
        changed();
    }

    private void eraseThere(ShareEntry entry) throws ArchiveException {
        if (entry.session().equals(sending)) {
            stopped = entry.session();
        }
        ledger.put(entry.in(ShareEntry.State.ERASING, null));
    }

    /** Gives up what waits to be shared; of what is being sent nothing is left there. */
    public void cancel(String session) throws ArchiveException {
        synchronized (ledger) {
            var entry = ledger.of(session);
            if (entry == null || entry.state() == ShareEntry.State.ERASING) {
                return;
            }
            if (session.equals(sending)) {
                eraseThere(entry);
            } else if (entry.state() != ShareEntry.State.SHARED) {
                ledger.remove(session);
            } else {
                return;
            }
        }
        changed();
    }

    private void changed() {
        wakeUps.release();
        listeners.forEach(Runnable::run);
    }

    private void work() {
        var pause = FIRST_PAUSE;
        while (!closed) {
            try {
                boolean reached = drain() == null;
                pause = reached ? FIRST_PAUSE : pause.multipliedBy(2);
                wait(reached ? LONGEST_PAUSE : pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
            } catch (InterruptedException e) {
                return;
            } catch (ArchiveException e) {
                LOG.log(Level.WARNING, "what is shared cannot be kept in mind", e);
                return;
            }
        }
    }

    private void wait(Duration longest) throws InterruptedException {
        if (wakeUps.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            wakeUps.drainPermits();
        }
    }

    /**
     * Does all that waits.
     *
     * @return why something still waits, in a sentence: the server is away, or does not erase it; or null if nothing waits any
     *         more
     */
    public @Nullable String drain() throws ArchiveException {
        String kept = null;
        var refused = new HashSet<String>();
        for (var entry = ledger.next(refused); entry != null && !closed; entry = ledger.next(refused)) {
            try {
                if (entry.state() == ShareEntry.State.ERASING) {
                    team.takeBack(entry.session());
                    settle(entry, null, null);
                } else {
                    send(entry);
                }
            } catch (ShareCancelledException e) {
                LOG.log(Level.DEBUG, "the sharing of a session was stopped", e);
            } catch (ArchiveException e) {
                if (closed) {
                    // Broken off by the end of the program: it waits for the next start.
                    return e.getMessage();
                }
                if (e.isUnreachable()) {
                    settle(entry, entry.state(), e.getMessage());
                    return e.getMessage();
                }
                if (entry.state() == ShareEntry.State.ERASING) {
                    kept = e.getMessage();
                    refused.add(entry.session());
                    settle(entry, ShareEntry.State.ERASING, kept);
                } else {
                    settle(entry, ShareEntry.State.FAILED, e.getMessage());
                }
            } finally {
                sending = null;
                part = 0;
                listeners.forEach(Runnable::run);
            }
        }
        return kept;
    }

    private void send(ShareEntry entry) throws ArchiveException, ShareCancelledException {
        var id = entry.session();
        synchronized (ledger) {
            if (!entry.equals(ledger.of(id))) {
                // It was given up, or is to be erased, since it was looked up.
                return;
            }
            stopped = null;
            sending = id;
        }
        listeners.forEach(Runnable::run);
        var prepared = SharePreparation.of(own, id, reader);
        team.share(prepared, sent -> {
            if (closed || id.equals(stopped)) {
                throw new ShareCancelledException();
            }
            part = sent;
            listeners.forEach(Runnable::run);
        });
        settle(entry, ShareEntry.State.SHARED, null);
    }

    /** Keeps the outcome, unless somebody asked for something else meanwhile. */
    private void settle(ShareEntry entry, ShareEntry.@Nullable State state, @Nullable String why) throws ArchiveException {
        synchronized (ledger) {
            if (!entry.equals(ledger.of(entry.session()))) {
                return;
            }
            if (state == null) {
                ledger.remove(entry.session());
            } else {
                ledger.put(entry.in(state, why));
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        wakeUps.release();
        var running = worker;
        if (running != null) {
            running.interrupt();
            try {
                running.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
