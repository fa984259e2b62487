package org.quarterdeck.session;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private static final Duration QUIET = Duration.ofMillis(900);

    private final SessionJournal journal;
    private final InstantSource clock;
    private final RandomSource chance;
    private final List<JournalEntry> unsaved = new ArrayList<>();
    private volatile RoomState state;
    private volatile @Nullable String trouble;
    private Instant lastTouched = Instant.EPOCH;

    JournalWriter(RoomState state, SessionJournal journal, InstantSource clock, RandomSource chance) {
        this.chance = chance;
        this.state = state;
        this.journal = journal;
        this.clock = clock;
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
        return trouble;
    }

    /** Decides and writes a batch, and returns whether the state or the trouble has changed. */
    boolean write(List<QueuedCommand> batch) {
        var before = state;
        var troubleBefore = trouble;
        attempt(batch);
        return state != before || !Objects.equals(trouble, troubleBefore);
    }

    private void attempt(List<QueuedCommand> batch) {
        var draft = CommandBatch.of(batch, state, time(clock), chance);
        try {
            save(draft.entries());
            state = draft.room();
        } catch (ArchiveException e) {
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

    private void save(List<JournalEntry> entries) throws ArchiveException {
        if (!unsaved.isEmpty() || !entries.isEmpty()) {
            var all = new ArrayList<>(unsaved);
            all.addAll(entries);
            journal.append(all);
            unsaved.clear();
            lastTouched = clock.instant();
            trouble = null;
        } else if (shouldTouch()) {
            lastTouched = clock.instant();
            journal.alive(lastTouched);
            trouble = null;
        }
    }

    /**
     * Returns whether to record that the program is alive: while a countdown runs, and in trouble, to find out whether
     * writing works again.
     */
    private boolean shouldTouch() {
        boolean quiet = Duration.between(lastTouched, clock.instant()).abs().compareTo(QUIET) > 0;
        return quiet && (trouble != null || state.timed());
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
