package org.quarterdeck.session;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.Command.CountdownOver;
import org.quarterdeck.session.command.CommandOutcome;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.RandomSource;
import org.quarterdeck.session.port.SessionJournal;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.state.RoomState;

/**
 * A live session and the single writer of its state. Commands wait in one queue. A single thread takes all that are waiting,
 * decides each by the rules, writes what was accepted in one durable transaction, publishes the new state, and then completes
 * the callers' futures. An answer reported as saved is therefore on disk, and a thousand votes cost a few commits. Only the
 * facilitator's moves don't wait for a slow disk.
 */
public final class LiveSession implements AutoCloseable {

    /** The maximum number of commands in one transaction. */
    static final int BATCH = 2_048;
    private static final System.Logger LOG = System.getLogger(LiveSession.class.getName());
    private static final String CLOSED = "refused.room_closed";
    private static final int WAITING = 65_536;
    private static final Duration TICK = Duration.ofSeconds(1);

    private final JournalWriter writer;
    private final InstantSource clock;
    private final SeatPresence presence;
    private final JoinSigns signs = new JoinSigns();
    private final BlockingQueue<QueuedCommand> queue = new LinkedBlockingQueue<>(WAITING);
    private final Queue<CompletableFuture<String>> renewals = new ConcurrentLinkedQueue<>();
    private final Map<String, String> notices = new ConcurrentHashMap<>();
    private final List<Consumer<RoomState>> listeners = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile boolean closed;
    private volatile boolean stopped;

    private LiveSession(RoomState state, List<JournalEntry> earlier, SessionJournal journal, InstantSource clock) {
        this.clock = clock;
        this.presence = new SeatPresence(clock);
        this.writer = new JournalWriter(state, earlier, journal, clock, RandomSource.REAL, JournalWriter.PATIENCE, this::wake);
        this.thread = Thread.ofPlatform().name("session").unstarted(this::run);
    }

    /**
     * Starts a new session.
     *
     * @param clock runs evenly, also where the machine's own is set, as {@link SteadyClock} does
     */
    public static LiveSession start(RoomState state, SessionJournal journal, InstantSource clock) {
        return start(state, List.of(), journal, clock);
    }

    private static LiveSession start(RoomState state, List<JournalEntry> earlier, SessionJournal journal, InstantSource clock) {
        var session = new LiveSession(state, earlier, journal, clock);
        session.thread.start();
        return session;
    }

    /**
     * Resumes a session after the program was down. Countdowns are extended by the time since {@code aliveAt}.
     *
     * @param earlier the entries that led to the state
     */
    public static LiveSession resume(RoomState state, List<JournalEntry> earlier, Instant aliveAt, SessionJournal journal,
            InstantSource clock) throws ArchiveException {
        var now = JournalWriter.time(clock);
        var pause = now.isAfter(aliveAt) ? Duration.between(aliveAt, now) : Duration.ZERO;
        var entry = new JournalEntry(state.rev() + 1, now, new SessionEvent.SessionResumed(pause));
        journal.append(List.of(entry));
        var all = new ArrayList<>(earlier);
        all.add(entry);
        return start(EventReplay.apply(state, entry), all, journal, clock);
    }

    /**
     * Submits a command. The future never fails; it completes with the outcome once the command is saved and published, or
     * refused. It completes on the session's thread, so dependent stages should be quick.
     */
    public CompletableFuture<CommandOutcome> submit(Command command) {
        var pending = new QueuedCommand(command);
        if (closed) {
            pending.refuse(CLOSED);
        } else if (!queue.offer(pending)) {
            pending.refuse("refused.busy");
        } else if (stopped) {
            pending.refuse(CLOSED);
        }
        return pending.outcome();
    }

    /** Returns the newest published state. */
    public RoomState state() {
        return writer.state();
    }

    /** Returns what is wrong in one sentence, first of all why answers cannot be saved; or null if nothing is. */
    public @Nullable String trouble() {
        var unsaved = writer.trouble();
        return unsaved == null ? notices.values().stream().findFirst().orElse(null) : unsaved;
    }

    /**
     * Tells the facilitator what is wrong in a part of the program, until that part says that it is over.
     *
     * @param part names the part
     * @param sentence what is wrong, or null if nothing is any more
     */
    public void notice(String part, @Nullable String sentence) {
        if (sentence == null) {
            notices.remove(part);
        } else {
            notices.put(part, sentence);
        }
    }

    /** Returns whether everything that is shown is on the disk; while it is slow or full, moves go on ahead of it. */
    public boolean isOnDisk() {
        return writer.isOnDisk();
    }

    /** Returns whether answers are saved. Other trouble, such as a screen that could not be drawn, does not touch that. */
    public boolean isSaving() {
        return writer.isSaving();
    }

    /** Returns whether the archive's file is lost, so that only {@link #renewArchive} or the file's return helps. */
    public boolean isArchiveLost() {
        return writer.isFileLost();
    }

    /**
     * Begins a new archive with this session, from memory, in place of one whose file is lost.
     *
     * @return a sentence that says what is where now; fails with an {@link ArchiveException} that says why not
     */
    public CompletableFuture<String> renewArchive() {
        var asked = new CompletableFuture<String>();
        renewals.add(asked);
        wake();
        return asked;
    }

    public SeatPresence presence() {
        return presence;
    }

    /** Returns the time of day, to be shown: the machine's, also where it was set since. Nothing is measured by it. */
    public Instant timeOfDay() {
        return clock instanceof SteadyClock steady ? steady.timeOfDay() : clock.instant();
    }

    /** Returns the signs that one person may hold many seats. */
    public JoinSigns signs() {
        return signs;
    }

    /** Returns the current time of the session's clock. */
    public Instant now() {
        return clock.instant();
    }

    /**
     * Adds a listener that is called with each newly published state and whenever trouble begins or ends. It runs on the
     * session's thread and should be quick.
     */
    public void onChange(Consumer<RoomState> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<RoomState> listener) {
        listeners.remove(listener);
    }

    /** Writes what is waiting and stops the thread. This does not end the session; it can be resumed. */
    @Override
    public void close() {
        closed = true;
        wake();
        if (Thread.currentThread() != thread) {
            joinThread();
        }
    }

    /** Wakes the thread. An interrupt could hit it in the middle of a commit. */
    private void wake() {
        queue.offer(new QueuedCommand(new CountdownOver("")));
    }

    private void joinThread() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        var batch = new ArrayList<QueuedCommand>();
        try {
            while (!closed || !queue.isEmpty()) {
                step(batch);
            }
        } finally {
            stopped = true;
            queue.drainTo(batch);
            batch.forEach(pending -> pending.refuse(CLOSED));
            renewals.forEach(asked -> asked.cancel(false));
            writer.close();
        }
    }

    /** Does one round. Whatever goes wrong in it, the thread goes on: without it nothing would be saved any more. */
    private void step(List<QueuedCommand> batch) {
        try {
            waitForWork(batch);
            renew();
            write(batch);
        } catch (Throwable fault) {
            batch.forEach(pending -> pending.refuse("refused.fault"));
            report(fault);
        } finally {
            batch.clear();
        }
    }

    private static void report(Throwable fault) {
        try {
            LOG.log(Level.ERROR, "A fault in the room's thread; the room goes on", fault);
        } catch (Throwable outOfMemory) {
            // There was no room even for that; the room goes on.
        }
    }

    private void renew() {
        for (var asked = renewals.poll(); asked != null; asked = renewals.poll()) {
            try {
                asked.complete(writer.isFileLost()
                        ? writer.renew()
                        : MessageBundle.english(Rejected.BUNDLE).text("session.archive_there"));
            } catch (ArchiveException | RuntimeException e) {
                asked.completeExceptionally(e);
            }
            listeners.forEach(this::tell);
        }
    }

    private void write(List<QueuedCommand> batch) {
        if (writer.write(batch)) {
            listeners.forEach(this::tell);
        }
        batch.forEach(QueuedCommand::tell);
        writer.tellReleased();
    }

    private void tell(Consumer<RoomState> listener) {
        try {
            listener.accept(writer.state());
        } catch (Throwable fault) {
            report(fault);
        }
    }

    private void waitForWork(List<QueuedCommand> batch) {
        try {
            var first = queue.poll(untilNextLook().toMillis(), TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
                queue.drainTo(batch, BATCH - 1);
            }
        } catch (InterruptedException e) {
            LOG.log(Level.WARNING, "Something interrupted the room's thread; the room goes on", e);
        }
        var over = countdownOver();
        if (over != null) {
            batch.add(new QueuedCommand(over));
        }
    }

    private Duration untilNextLook() {
        var closesAt = state().countdown();
        if (closesAt == null) {
            return TICK;
        }
        var rest = Duration.between(clock.instant(), closesAt);
        return rest.isNegative() ? Duration.ZERO : rest.compareTo(TICK) < 0 ? rest.plusMillis(1) : TICK;
    }

    private @Nullable CountdownOver countdownOver() {
        var closesAt = state().countdown();
        var run = state().poll().run();
        return closesAt == null || run == null || clock.instant().isBefore(closesAt) ? null : new CountdownOver(run.id());
    }
}
