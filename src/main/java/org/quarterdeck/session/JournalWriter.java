package org.quarterdeck.session;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.session.JournalThread.Call;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.RandomSource;
import org.quarterdeck.session.port.SessionJournal;
import org.quarterdeck.session.state.RoomState;

/**
 * Decides batches of commands and writes the results to the journal. If writing fails, guests are told that nothing was
 * saved. The facilitator's moves still take effect, wait in memory and are written first once writing works again, so a full
 * disk never stops the session. If writing takes long, the room goes on ahead of the disk: moves take effect and are told at
 * once, guests hear "saved" when it is.
 */
final class JournalWriter implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(JournalWriter.class.getName());

    /** How long the journal goes untouched while there is nothing to write. A little under the session's tick. */
    private static final long QUIET = Duration.ofMillis(900).toNanos();
    /** How long the room waits for a commit before it goes on ahead of the disk, and how long once the disk is slow. */
    static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration NO_PATIENCE = Duration.ofMillis(20);
    private static final Duration ENDLESS = Duration.ofDays(365);
    /** The number of entries that may be ahead of the disk; from then on guests are refused. */
    private static final int MOST_AHEAD = 20_000;

    private final SessionJournal journal;
    private final InstantSource clock;
    private final RandomSource chance;
    private final CommitTimer timer;
    private final SessionMemory memory;
    private final JournalThread thread = new JournalThread();
    private final Duration patience;
    private final Runnable wake;
    /** Entries that were decided and are not on the disk. Those being written are the first of them. */
    private final List<JournalEntry> unsaved = new ArrayList<>();
    /** Guests' commands that wait for what is being written, and those that wait for what is written next. */
    private final List<QueuedCommand> held = new ArrayList<>();
    private final List<QueuedCommand> heldNext = new ArrayList<>();
    private final List<QueuedCommand> released = new ArrayList<>();
    /** The call that writes while the room goes on, or null, and the state after it. */
    private @Nullable Call<Written> writing;
    private RoomState afterWriting;
    /** The state after all commands that were decided; what is published lags behind it until it is saved or somebody steers. */
    private RoomState decided;
    private @Nullable String told;
    private volatile boolean onDisk = true;
    private volatile RoomState state;
    private volatile @Nullable String trouble;
    private volatile boolean fileLost;
    private long lastTouched;
    private long lastChecked;

    /**
     * Creates a writer.
     *
     * @param earlier the entries written so far
     * @param clock runs evenly, also where the machine's own is set
     * @param patience how long to wait for a commit before the room goes on ahead of the disk
     * @param wake called on another thread when there is something to do for {@link #write}
     */
    JournalWriter(RoomState state, List<JournalEntry> earlier, SessionJournal journal, InstantSource clock,
            RandomSource chance, Duration patience, Runnable wake) {
        this.patience = patience;
        this.wake = wake;
        this.chance = chance;
        this.state = state;
        this.decided = state;
        this.afterWriting = state;
        this.memory = new SessionMemory(earlier);
        this.journal = journal;
        this.clock = clock;
        this.timer = new CommitTimer(this::nanoTime);
        this.lastChecked = nanoTime();
        this.lastTouched = lastChecked - QUIET;
    }

    private long nanoTime() {
        var now = clock.instant();
        return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }

    /** Returns the time truncated to milliseconds, the journal's precision, so that a replay reads back the same instants. */
    static Instant time(InstantSource clock) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    RoomState state() {
        return state;
    }

    @Nullable
    String trouble() {
        return trouble == null ? timer.notice() : trouble;
    }

    /** Returns whether what is answered can be saved: the archive is there and takes it, however slowly. */
    boolean isSaving() {
        return trouble == null;
    }

    /** Returns whether all that has taken effect is on the disk. */
    boolean isOnDisk() {
        return onDisk;
    }

    /** Returns whether the archive's file is lost, so that only a new archive helps. */
    boolean isFileLost() {
        return fileLost;
    }

    /** Decides and writes a batch, and returns whether the state or the trouble has changed. */
    boolean write(List<QueuedCommand> batch) {
        var before = state;
        boolean onDiskBefore = onDisk;
        if (writing != null && writing.isOver()) {
            settle(writing);
        }
        if (writing == null) {
            attempt(batch, timer.isSlow() ? NO_PATIENCE : patience);
        } else {
            goAhead(batch);
        }
        onDisk = unsaved.isEmpty() || unsaved.getFirst().rev() > state.rev();
        var now = trouble();
        boolean changed = state != before || onDisk != onDiskBefore || !Objects.equals(now, told);
        told = now;
        return changed;
    }

    /** Begins a new archive from memory, and returns a sentence that says what is where now. */
    String renew() throws ArchiveException {
        finish();
        var said = thread.begin(
                () -> journal.renew(state.start(), memory.with(unsaved), decided.exercises().commitments().shared()))
                .result();
        memory.add(unsaved);
        unsaved.clear();
        release(heldNext, null);
        publish(decided);
        onDisk = true;
        trouble = null;
        fileLost = false;
        return said;
    }

    private void attempt(List<QueuedCommand> batch, Duration most) {
        var draft = CommandBatch.of(batch, decided, time(clock), chance);
        var all = new ArrayList<>(unsaved);
        all.addAll(draft.entries());
        var call = begin(all);
        if (call == null) {
            publish(draft.room());
        } else if (call.isOverWithin(most)) {
            take(call, batch, draft.room());
        } else {
            writing = call;
            afterWriting = draft.room();
            held.addAll(heldNext);
            heldNext.clear();
            goOn(batch, draft, held);
            call.whenOver(wake);
        }
    }

    private void take(Call<Written> over, List<QueuedCommand> batch, RoomState after) {
        try {
            take(over.result());
            release(heldNext, null);
            publish(after);
        } catch (ArchiveException e) {
            fileLost = e.isFileLost();
            continueUnsaved(batch, e.getMessage());
        } catch (RuntimeException e) {
            attemptEach(batch, e);
        }
    }

    private void publish(RoomState all) {
        decided = all;
        state = all;
    }

    /** Retries a failed batch one command at a time, so that one bad command does not fail the others. */
    private void attemptEach(List<QueuedCommand> batch, RuntimeException e) {
        if (batch.size() > 1) {
            batch.forEach(one -> attempt(List.of(one), ENDLESS));
        } else {
            LOG.log(Level.ERROR, "A fault in the journal", e);
            continueUnsaved(batch, MessageBundle.english(Rejected.BUNDLE).text("refused.archive_fault"));
        }
    }

    /** Decides a batch while an earlier one is still being written. */
    private void goAhead(List<QueuedCommand> batch) {
        var draft = unsaved.size() < MOST_AHEAD
                ? CommandBatch.of(batch, decided, time(clock), chance)
                : CommandBatch.ofSteering(batch, decided, time(clock), chance,
                        refusal(MessageBundle.english(Rejected.BUNDLE).text("session.slow_disk")), true);
        goOn(batch, draft, heldNext);
    }

    /** Has a decided batch wait for the disk: it is seen once it is saved, or together with a later move, which doesn't wait. */
    private void goOn(List<QueuedCommand> batch, CommandBatch draft, List<QueuedCommand> waiting) {
        hold(batch, waiting);
        unsaved.addAll(draft.entries());
        decided = draft.room();
        if (draft.isSteered()) {
            state = decided;
        }
    }

    private static void hold(List<QueuedCommand> batch, List<QueuedCommand> waiting) {
        for (var pending : batch) {
            if (CommandBatch.fromGuest(pending.command())) {
                pending.hold();
            }
            if (pending.isHeld()) {
                waiting.add(pending);
            }
        }
    }

    private void release(List<QueuedCommand> waiting, @Nullable Rejected refusal) {
        waiting.forEach(pending -> pending.release(refusal));
        released.addAll(waiting);
        waiting.clear();
    }

    /** Tells those who waited for the disk; after the views, as everyone. */
    void tellReleased() {
        released.forEach(QueuedCommand::tell);
        released.clear();
    }

    /** Takes the end of what was written while the room went on. */
    private void settle(Call<Written> over) {
        writing = null;
        try {
            take(over.result());
            if (state.rev() < afterWriting.rev()) {
                state = afterWriting;
            }
            release(held, null);
        } catch (ArchiveException e) {
            fileLost = e.isFileLost();
            fail(e.getMessage());
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "A fault in the journal", e);
            fail(MessageBundle.english(Rejected.BUNDLE).text("refused.archive_fault"));
        }
    }

    private void take(Written written) {
        memory.add(written.entries());
        unsaved.subList(0, Math.min(unsaved.size(), written.entries().size())).clear();
        if (written.works()) {
            trouble = null;
            fileLost = false;
        }
    }

    /** Refuses guests who wait; what was seen already stays in effect and is tried again. */
    private void fail(String why) {
        trouble = why;
        unsaved.removeIf(entry -> entry.rev() > state.rev());
        decided = state;
        release(held, refusal(why));
        release(heldNext, refusal(why));
    }

    private static Rejected refusal(String why) {
        return Rejected.because(Reason.NOT_SAVED, "refused.not_saved", why);
    }

    /** Waits for what is being written while the room goes on. */
    private void finish() {
        if (writing != null && writing.isOverWithin(ENDLESS)) {
            settle(writing);
        }
    }

    /** Begins to write entries and to look after the archive where that is due; returns null if there is nothing to do. */
    private @Nullable Call<Written> begin(List<JournalEntry> all) {
        long now = nanoTime();
        boolean lost = fileLost;
        boolean check = lost || now - lastChecked >= QUIET;
        boolean touch = all.isEmpty() && shouldTouch(now);
        if (check) {
            lastChecked = now;
        }
        if (touch || !all.isEmpty()) {
            lastTouched = now;
        } else if (!check) {
            return null;
        }
        return thread.begin(() -> {
            if (check) {
                journal.check();
            }
            if (!all.isEmpty()) {
                commit(() -> journal.append(all));
            } else if (touch) {
                commit(() -> journal.alive(clock.instant()));
            }
            return new Written(all, lost || touch || !all.isEmpty());
        });
    }

    /**
     * The result of a call of the journal.
     *
     * @param works whether it shows that writing works
     */
    private record Written(List<JournalEntry> entries, boolean works) {}

    private interface Commit {
        void run() throws ArchiveException;
    }

    private void commit(Commit what) throws ArchiveException {
        timer.begin();
        try {
            what.run();
        } finally {
            timer.end();
        }
    }

    /**
     * Returns whether to record that the program is alive: while a countdown runs, and in trouble or after a slow commit, to
     * find out whether writing works again.
     */
    private boolean shouldTouch(long now) {
        return Math.abs(now - lastTouched) >= QUIET && (trouble != null || timer.isSlow() || state.timed());
    }

    private void continueUnsaved(List<QueuedCommand> batch, String why) {
        fail(why);
        var draft = CommandBatch.ofSteering(batch, state, time(clock), chance, refusal(why), fileLost);
        unsaved.addAll(draft.entries());
        publish(draft.room());
    }

    /** Tries once more to write the entries that are waiting. */
    @Override
    public void close() {
        finish();
        attempt(List.of(), ENDLESS);
        if (!unsaved.isEmpty()) {
            LOG.log(Level.ERROR, unsaved.size() + " of the facilitator's moves could not be saved: " + trouble);
        }
        boolean closed = thread.begin(() -> {
            journal.close();
            return true;
        }).isOverWithin(ENDLESS);
        tellReleased();
        LOG.log(Level.DEBUG, "The journal is closed: {0}", closed);
        thread.close();
    }
}
