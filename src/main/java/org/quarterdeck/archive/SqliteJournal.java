package org.quarterdeck.archive;

import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.archive.file.DamageWatch;
import org.quarterdeck.archive.history.TallyRows;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.event.SessionEvent.CommitmentMade;
import org.quarterdeck.session.event.SessionEvent.MoveUndone;
import org.quarterdeck.session.event.SessionEvent.SessionEnded;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionJournal;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.session.state.SessionStart;

/** The journal of a live session in the archive. */
final class SqliteJournal implements SessionJournal {

    private static final System.Logger LOG = System.getLogger(SqliteJournal.class.getName());

    /** How long nothing is written until the log is moved into the file. */
    private static final long QUIET = Duration.ofSeconds(2).toNanos();

    private interface Writing {
        void with(JournalStatements statements) throws SQLException;
    }

    /** How long a log that shows replaced answers is kept at most while answers come in; each emptying costs a few writes. */
    private static final long PAUSE_NANOS = 1_000_000_000;

    /** How many of the session's entries are read again at each check, a part after the other. */
    private static final long PART = 1_000;

    private final ArchiveDatabase database;
    private final String session;
    private final ArchiveMark mark;
    private final DamageWatch damage;
    /** The entries that stood in the file before this journal: some of them may be missing since an earlier damage. */
    private long before;
    private long last;
    private long seen;
    private @Nullable JournalStatements prepared;
    /** When entries were last written that are in the log alone, in nanoseconds; 0 if none are. */
    private long logged;
    /** Whether the log shows answers that were replaced or withdrawn since. */
    private boolean stale;
    /** Whether the session ended in this journal, so that it can be counted when the journal is closed. */
    private boolean ended;
    private long emptied = System.nanoTime();

    SqliteJournal(ArchiveDatabase database, String session, ArchiveUpkeep upkeep) throws ArchiveException {
        this.database = database;
        this.session = session;
        this.mark = new ArchiveMark(database.file(), session);
        this.before = database.read(connection -> JournalRows.last(connection, session));
        this.last = before;
        this.seen = before;
        this.damage = DamageWatch.begin(upkeep::isSound);
    }

    @Override
    public void append(List<JournalEntry> entries) throws ArchiveException {
        write(statements -> {
            statements.write(entries);
            stale |= statements.erased();
        });
        last = entries.getLast().rev();
        mark.set(last);
        entries.forEach(entry -> follow(entry.event()));
        logged = System.nanoTime() | 1;
        boolean due = stale && System.nanoTime() - emptied > PAUSE_NANOS;
        if (due || entries.stream().map(JournalEntry::event).anyMatch(SqliteJournal::erasesSecrets)) {
            emptyLog();
        }
    }

    private void follow(SessionEvent event) {
        if (event instanceof SessionEnded) {
            ended = true;
        } else if (event instanceof MoveUndone undone && undone.reopened() != null) {
            ended = false;
        }
    }

    private void emptyLog() {
        boolean empty = database.truncateLog();
        stale &= !empty;
        logged = 0;
        emptied = System.nanoTime();
    }

    /**
     * Returns whether the write-ahead log must be emptied at once after the event, so that it shows neither erased values nor
     * who shared which text.
     */
    private static boolean erasesSecrets(SessionEvent event) {
        return event instanceof SessionEnded || (event instanceof CommitmentMade made && made.words() != null);
    }

    /** Also moves the log into the file once it is quiet, so that little is in the log if somebody deletes it after a crash. */
    @Override
    public void check() throws ArchiveException {
        database.check();
        long after = seen >= last ? before : seen;
        long upTo = Math.min(last, after + PART);
        database.checkHolds(session, reader -> JournalRows.areSound(reader, session, after, upTo));
        seen = upTo;
        if (damage.isDamaged()) {
            throw database.failures().lost("archive.lost.damaged");
        }
        if (stale || (logged != 0 && System.nanoTime() - logged > QUIET)) {
            emptyLog();
        }
    }

    @Override
    public String renew(SessionStart start, List<JournalEntry> entries, List<Commitment> said) throws ArchiveException {
        forget();
        var renewal = database.renew(connection -> {
            if (SessionRows.start(connection, session) == null) {
                SessionRows.insert(connection, start);
                CommitmentRows.addWords(connection, session, said);
            }
            long last = JournalRows.last(connection, session);
            try (var statements = new JournalStatements(connection, session)) {
                // One by one, since an entry may change the rows of those before it.
                for (var entry : entries) {
                    if (entry.rev() > last) {
                        statements.write(List.of(entry));
                    }
                }
            }
        });
        damage.renew();
        last = entries.isEmpty() ? 0 : entries.getLast().rev();
        before = entries.size() == last ? 0 : last;
        seen = before;
        database.truncateLog();
        var how = renewal.isWhole() ? "archive.renewed_whole" : "archive.renewed";
        var aside = renewal.aside();
        return Message.of("archive", how, database.file()).english()
                + (aside == null ? "" : " " + Message.of("archive", "archive.renewed_aside", aside).english());
    }

    @Override
    public void alive(Instant now) throws ArchiveException {
        write(statements -> statements.alive(now));
    }

    private void write(Writing writing) throws ArchiveException {
        boolean written = false;
        try {
            database.write(connection -> {
                if (prepared == null || !prepared.isOn(connection)) {
                    forget();
                    prepared = new JournalStatements(connection, session);
                }
                writing.with(prepared);
            });
            written = true;
        } finally {
            if (!written) {
                // The driver resets a statement that failed, and others may hold half a batch, so the next try starts anew.
                forget();
            }
        }
    }

    @Override
    public void close() {
        damage.close();
        forget();
        mark.close();
        if (ended) {
            ended = false;
            count();
        }
    }

    private void count() {
        try {
            database.write(connection -> TallyRows.count(connection, session));
        } catch (ArchiveException e) {
            LOG.log(Level.WARNING, "The session is counted when the program starts again; nothing is lost by that.", e);
        }
    }

    private void forget() {
        if (prepared != null) {
            prepared.close();
            prepared = null;
        }
    }
}
