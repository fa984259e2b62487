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
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.RandomSource;
import org.quarterdeck.session.port.SessionJournal;
import org.quarterdeck.session.state.RoomState;

/**
 * Decides batches of commands and writes the results to the journal. If writing fails, guests are told that nothing was
 * saved. The facilitator's moves still take effect, wait in memory and are written first once writing works again, so a full
 * disk never stops the session.
 */
final class JournalWriter implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(JournalWriter.class.getName());

    /** How long the journal goes untouched while there is nothing to write. A little under the session's tick. */
    private static final long QUIET = Duration.ofMillis(900).toNanos();

    private final SessionJournal journal;
    private final InstantSource clock;
    private final RandomSource chance;
    private final CommitTimer timer;
    private final SessionMemory memory;
    private final List<JournalEntry> unsaved = new ArrayList<>();
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
     */
    JournalWriter(RoomState state, List<JournalEntry> earlier, SessionJournal journal, InstantSource clock,
            RandomSource chance) {
        this.chance = chance;
        this.state = state;
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

    /** Returns whether the archive's file is lost, so that only a new archive helps. */
    boolean isFileLost() {
        return fileLost;
    }

    /** Decides and writes a batch, and returns whether the state or the trouble has changed. */
    boolean write(List<QueuedCommand> batch) {
        var before = state;
        var troubleBefore = trouble;
        boolean slowBefore = timer.isSlow();
        attempt(batch);
        return state != before || !Objects.equals(trouble, troubleBefore) || slowBefore != timer.isSlow();
    }

    /** Begins a new archive from memory, and returns a sentence that says what is where now. */
    String renew() throws ArchiveException {
        var said = journal.renew(state.start(), memory.with(unsaved), state.exercises().commitments().shared());
        memory.add(unsaved);
        unsaved.clear();
        trouble = null;
        fileLost = false;
        return said;
    }

    private void attempt(List<QueuedCommand> batch) {
        var draft = CommandBatch.of(batch, state, time(clock), chance);
        try {
            var written = save(draft.entries());
            state = draft.room();
            memory.add(written);
        } catch (ArchiveException e) {
            fileLost = e.isFileLost();
            continueUnsaved(batch, e.getMessage());
        } catch (RuntimeException e) {
            attemptEach(batch, e);
        }
    }

    /** Retries a failed batch one command at a time, so that one bad command does not fail the others. */
    private void attemptEach(List<QueuedCommand> batch, RuntimeException e) {
        if (batch.size() > 1) {
            batch.forEach(one -> attempt(List.of(one)));
        } else {
            LOG.log(Level.ERROR, "A fault in the journal", e);
            continueUnsaved(batch, MessageBundle.english(Rejected.BUNDLE).text("refused.archive_fault"));
        }
    }

    /** Writes entries, those that are waiting first, and returns what it has written. */
    private List<JournalEntry> save(List<JournalEntry> entries) throws ArchiveException {
        long now = nanoTime();
        if (fileLost || now - lastChecked >= QUIET) {
            lastChecked = now;
            journal.check();
        }
        var all = new ArrayList<>(unsaved);
        all.addAll(entries);
        if (!all.isEmpty()) {
            commit(() -> journal.append(all));
            unsaved.clear();
        } else if (shouldTouch(now)) {
            commit(() -> journal.alive(clock.instant()));
        } else if (!fileLost) {
            return all;
        }
        trouble = null;
        fileLost = false;
        return all;
    }

    private interface Commit {
        void run() throws ArchiveException;
    }

    private void commit(Commit what) throws ArchiveException {
        lastTouched = nanoTime();
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
        trouble = why;
        var draft = CommandBatch.ofSteering(batch, state, time(clock), chance, why);
        unsaved.addAll(draft.entries());
        state = draft.room();
    }

    /** Tries once more to write the entries that are waiting. */
    @Override
    public void close() {
        attempt(List.of());
        if (!unsaved.isEmpty()) {
            LOG.log(Level.ERROR, unsaved.size() + " of the facilitator's moves could not be saved: " + trouble);
        }
        journal.close();
    }
}
