package org.quarterdeck.archive;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.archive.event.ArchiveTimestamps;
import org.quarterdeck.archive.file.ArchiveBackups;
import org.quarterdeck.archive.history.AnswerRows;
import org.quarterdeck.archive.history.CohortRows;
import org.quarterdeck.archive.history.SessionSeal;
import org.quarterdeck.archive.search.SearchIndex;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.port.ArchiveBackup;
import org.quarterdeck.session.port.ArchiveCheck;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SalvagedSession;
import org.quarterdeck.session.port.SessionArchive;
import org.quarterdeck.session.port.SessionDetails;
import org.quarterdeck.session.port.SessionJournal;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.session.state.SessionStart;

/** The archive in the {@code archive.db} of a home folder. Other tools may read it at the same time. */
public final class SqliteArchive implements SessionArchive {

    private static final System.Logger LOG = System.getLogger(SqliteArchive.class.getName());
    private static final int USUAL_SMALLEST = 5;
    private static final long CHECKED_AT_ONCE = 16_000_000;

    private final ArchiveDatabase database;
    private final ArchiveUpkeep upkeep;
    private volatile int smallestGroup = USUAL_SMALLEST;
    private @Nullable SqliteJournal journal;
    private final Object searching = new Object();
    private @Nullable SearchIndex index;
    private final Map<String, ErasedSession> erased = new ConcurrentHashMap<>();

    private SqliteArchive(ArchiveDatabase database) {
        this.database = database;
        this.upkeep = new ArchiveUpkeep(database);
    }

    /**
     * Opens the archive in a folder, or creates one there, and looks for damage only where that takes no time that is felt;
     * in a larger one {@link #upkeep} does.
     */
    public static SqliteArchive openQuickly(Path home) throws ArchiveException {
        var file = ArchiveFile.in(home);
        return new SqliteArchive(ArchiveDatabase.open(file, SchemaMigrations.ALL, file.toFile().length() <= CHECKED_AT_ONCE));
    }

    /** Opens the archive in a folder, or creates one there. A file that is no archive is left as it is. */
    public static SqliteArchive open(Path home) throws ArchiveException {
        return open(home, SchemaMigrations.ALL);
    }

    /** Opens the archive in a folder once all its rows were looked through for damage. */
    public static SqliteArchive openChecked(Path home) throws ArchiveException {
        var archive = open(home);
        try {
            archive.check();
            return archive;
        } catch (ArchiveException e) {
            archive.close();
            throw e;
        }
    }

    /**
     * Opens the archive in a folder to read it alone: on a read-only disk too, and while another program has it open or
     * locked. Returns null where it must be read in a copy.
     */
    public static @Nullable SqliteArchive openToRead(Path home) throws ArchiveException {
        var database = ArchiveDatabase.openToRead(ArchiveFile.under(home), SchemaMigrations.ALL);
        return database == null ? null : new SqliteArchive(database);
    }

    /** Copies the archive of a folder to another folder, to be read there. */
    public static void copyWhole(Path home, Path to) throws ArchiveException {
        var file = ArchiveFile.under(home);
        try {
            ArchiveReaders.copy(file, to);
        } catch (IOException e) {
            throw new ArchiveFailureText(file).forbidden(e);
        }
    }

    /**
     * Begins a new archive in a folder whose archive is damaged, and moves that aside.
     *
     * @return where the damaged one is now
     */
    public static Path moveDamagedAside(Path home) throws ArchiveException {
        checkDamaged(home);
        return ArchiveRenewal.moveAside(ArchiveFile.in(home));
    }

    /** Refuses to go on where an archive is whole. */
    private static void checkDamaged(Path home) throws ArchiveException {
        var file = ArchiveFile.in(home);
        try {
            openChecked(home).close();
        } catch (ArchiveException e) {
            if (e.isFileLost() || ArchiveFileDetector.isNoDatabase(file)) {
                return;
            }
            throw e;
        }
        throw new ArchiveFailureText(file).whole();
    }

    /**
     * Copies everything that can be read of a damaged archive into a new one in another folder. The damaged one is only read.
     *
     * @return all sessions that were found, with what is missing of each
     */
    public static List<SalvagedSession> salvage(Path home, Path to) throws ArchiveException {
        return salvageFile(ArchiveFile.in(home), to);
    }

    private static List<SalvagedSession> salvageFile(Path damaged, Path to) throws ArchiveException {
        try {
            return ArchiveSalvage.copy(damaged, ArchiveFile.in(to));
        } catch (SQLException e) {
            throw new ArchiveFailureText(damaged).opening(e);
        }
    }

    /**
     * Moves an archive aside and begins a new one, with everything in it that can be read of the damaged one. An archive that
     * is whole is refused.
     */
    public static Recovery recover(Path home) throws ArchiveException {
        checkDamaged(home);
        return recoverDamaged(home);
    }

    /** Recovers an archive whose damage was just found, without looking for it again. */
    public static Recovery recoverDamaged(Path home) throws ArchiveException {
        var place = home.resolve("salvage");
        List<SalvagedSession> found = List.of();
        try {
            Files.deleteIfExists(place.resolve("archive.db"));
            found = salvage(home, place);
        } catch (ArchiveException e) {
            if (!e.isFileLost()) {
                throw e;
            }
            LOG.log(Level.DEBUG, "Nothing could be read of the damaged archive.", e);
        } catch (IOException e) {
            throw ArchiveFailureText.making(place, e);
        }
        var aside = ArchiveRenewal.moveAside(ArchiveFile.in(home));
        try {
            if (!found.isEmpty()) {
                Files.move(place.resolve("archive.db"), ArchiveFile.in(home), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.deleteIfExists(place.resolve("archive.db"));
            Files.deleteIfExists(place);
        } catch (IOException e) {
            throw ArchiveFailureText.making(home, e);
        }
        return new Recovery(aside, found);
    }

    /**
     * The sessions of a damaged archive in a new one.
     *
     * @param aside where the damaged file is kept
     * @param sessions those that were found in it and are in the new archive
     */
    public record Recovery(Path aside, List<SalvagedSession> sessions) {

        public Recovery {
            sessions = List.copyOf(sessions);
        }
    }

    static SqliteArchive open(Path home, SchemaMigrations migrations) throws ArchiveException {
        return new SqliteArchive(ArchiveDatabase.open(ArchiveFile.in(home), migrations, true));
    }

    /** For tests, which fill its disk. */
    ArchiveDatabase database() {
        return database;
    }

    @Override
    public SessionJournal begin(SessionStart start) throws ArchiveException {
        database.write(connection -> {
            SessionRows.insert(connection, start);
            SessionRows.forgetTokens(connection, start.startedAt());
        });
        database.truncateLog();
        return journal(start.id());
    }

    @Override
    public @Nullable Unfinished unfinished() throws ArchiveException {
        return database.read(connection -> {
            var last = SessionRows.unfinished(connection);
            return last == null
                    ? Optional.<Unfinished>empty()
                    : Optional.of(unfinished(connection, last));
        }).orElse(null);
    }

    @Override
    public Unfinished reopen(String sessionId, String remoteToken, String key) throws ArchiveException {
        database.write(connection -> {
            checkSeal(connection, sessionId, SessionSeal.ALL);
            SessionRows.reopen(connection, sessionId, remoteToken, key);
        });
        return database.read(connection -> unfinished(connection, sessionId));
    }

    private Unfinished unfinished(Connection connection, String id) throws SQLException, ArchiveException {
        return new Unfinished(recording(connection, id), SessionRows.aliveAt(connection, id),
                ArchiveMark.missing(database.file(), id, JournalRows.last(connection, id)));
    }

    @Override
    public SessionJournal resume(Unfinished session) throws ArchiveException {
        var id = session.recording().start().id();
        database.write(connection -> {
            if (!SessionRows.isUnfinished(connection, id)) {
                throw ArchiveFailureText.over(id);
            }
            checkSeal(connection, id, SessionSeal.ALL);
        });
        database.truncateLog();
        return journal(id);
    }

    /**
     * Does what nobody waits for: looks for damage, counts sessions that are over, makes the weekly backup, brings the search
     * index up to date.
     *
     * @throws ArchiveException one that {@link ArchiveException#isFileLost()} if the archive is damaged
     */
    public void upkeep(Instant now) throws ArchiveException {
        try {
            upkeep.run(now);
            indexSome();
        } catch (ArchiveException e) {
            if (!upkeep.isStopped()) {
                throw e;
            }
        }
    }

    /**
     * Stops looking for damage and making backups, whoever asked for it, and returns once nothing of that is under way. May be
     * called more than once; all else goes on until {@link #close}.
     */
    public void stopUpkeep() {
        upkeep.stop();
    }

    ArchiveUpkeep upkeep() {
        return upkeep;
    }

    private SessionJournal journal(String id) throws ArchiveException {
        var opened = new SqliteJournal(database, id, upkeep);
        journal = opened;
        return opened;
    }

    @Override
    public List<Summary> sessions() throws ArchiveException {
        return database.read(SessionRows::summaries);
    }

    @Override
    public Set<String> search(String words) throws ArchiveException {
        return database.read(connection -> {
            synchronized (searching) {
                var opened = searchIndex();
                opened.update(connection, smallestGroup, () -> !upkeep.isStopped());
                return opened.find(words);
            }
        });
    }

    /** Brings the search index up to date, so that a search has little to do; one that comes meanwhile goes first. */
    public void indexWords() throws ArchiveException {
        try {
            indexSome();
        } catch (ArchiveException e) {
            if (!upkeep.isStopped()) {
                throw e;
            }
        }
    }

    private void indexSome() throws ArchiveException {
        boolean more = true;
        while (more && !upkeep.isStopped()) {
            more = upkeep.read(connection -> {
                synchronized (searching) {
                    return searchIndex().updateSome(connection, smallestGroup);
                }
            });
        }
    }

    private SearchIndex searchIndex() throws SQLException {
        var opened = index;
        if (opened == null) {
            opened = SearchIndex.open(ArchiveFile.beside(database.file(), "search.db"));
            index = opened;
        }
        return opened;
    }

    /** Deletes the search index, which would tell of a session that is erased. */
    private void deleteIndex() throws ArchiveException {
        var file = database.file().resolveSibling("search.db");
        synchronized (searching) {
            try {
                closeIndex();
                SearchIndex.delete(file);
            } catch (SQLException | IOException e) {
                throw database.failures().erasingIndex(file, e);
            }
        }
    }

    private void closeIndex() throws SQLException {
        var opened = index;
        index = null;
        if (opened != null) {
            opened.close();
        }
    }

    @Override
    public void describe(String sessionId, String title, SessionDetails details) throws ArchiveException {
        database.write(connection -> {
            if (!SessionRows.describe(connection, sessionId, title, details)) {
                throw ArchiveFailureText.unknown(sessionId);
            }
        });
    }

    @Override
    public void keepRead(String sessionId, Set<String> keys) throws ArchiveException {
        database.write(connection -> {
            if (!SessionRows.keepRead(connection, sessionId, keys)) {
                throw ArchiveFailureText.unknown(sessionId);
            }
        });
    }

    @Override
    public Set<String> readTexts(String sessionId) throws ArchiveException {
        return database.read(connection -> SessionRows.readTexts(connection, sessionId));
    }

    /** Leaves rooms of fewer people out of comparisons. */
    public SqliteArchive withholdingBelow(int people) {
        smallestGroup = people;
        return this;
    }

    @Override
    public int smallestGroup() {
        return smallestGroup;
    }

    @Override
    public List<Cohort> asked(Set<String> fingerprints, int round, String except) throws ArchiveException {
        return database.read(connection -> CohortRows.asked(connection, fingerprints, round, except));
    }

    @Override
    public Recording recording(String sessionId) throws ArchiveException {
        return database.read(connection -> {
            checkSeal(connection, sessionId, SessionSeal.RECORDING);
            return recording(connection, sessionId);
        });
    }

    /** Returns the ids of the sessions whose line in the list is not as it was sealed, so that what it says could be wrong. */
    public Set<String> damagedSessions() throws ArchiveException {
        return database.read(SessionSeal::changedLines);
    }

    /** Refuses to read rows of a session that damage has changed since it was over. */
    private void checkSeal(Connection connection, String session, Set<SessionSeal.Part> parts)
            throws SQLException, ArchiveException {
        int changed = SessionSeal.changed(connection, session, parts);
        if (changed > 0) {
            throw database.failures().changed(session, changed);
        }
    }

    @Override
    public List<Commitment> commitments(String sessionId) throws ArchiveException {
        return database.read(connection -> CommitmentRows.of(connection, sessionId));
    }

    @Override
    public Map<String, Boolean> commitmentStamps(String sessionId) throws ArchiveException {
        return database.read(connection -> CommitmentRows.stamps(connection, sessionId));
    }

    @Override
    public List<SavedAnswer> answers(String sessionId) throws ArchiveException {
        return database.read(connection -> {
            checkSeal(connection, sessionId, SessionSeal.ANSWERS);
            return AnswerRows.of(connection, sessionId);
        });
    }

    @Override
    public void copy(String sessionId, Path to) throws ArchiveException, IOException {
        var fault = database.read(connection -> {
            checkSeal(connection, sessionId, SessionSeal.ALL);
            return SessionCopy.write(connection, sessionId, to);
        });
        if (fault.isPresent()) {
            throw ArchiveFailureText.writingFile(fault.get());
        }
    }

    @Override
    public void copy(String sessionId, List<JournalEntry> entries, List<Commitment> said, Path to) throws ArchiveException {
        database.read(connection -> {
            SessionCopy.write(connection, sessionId, entries, said, to);
            return to;
        });
    }

    @Override
    public Merge merge(Path file) throws ArchiveException {
        try (var brought = SessionImport.of(file)) {
            var added = new ArrayList<String>();
            var present = new ArrayList<String>();
            database.write(connection -> {
                for (var id : brought.sessions()) {
                    (brought.addTo(connection, id) ? added : present).add(id);
                }
            });
            return new Merge(added, present);
        }
    }

    @Override
    public void erase(String sessionId) throws ArchiveException {
        erase(List.of(sessionId), true);
    }

    private void erase(List<String> ids, boolean there) throws ArchiveException {
        upkeep.alone(() -> {
            database.erase(connection -> {
                for (var id : ids) {
                    if (!SessionRows.erase(connection, id) && there) {
                        throw ArchiveFailureText.unknown(id);
                    }
                }
            });
            database.eraseBeside(ids);
        });
        deleteIndex();
    }

    /** Erases a session and keeps it in memory alone, for {@link #bringBack} until the archive is closed. */
    public void eraseForNow(String sessionId) throws ArchiveException {
        var kept = database.read(connection -> ErasedSession.of(connection, sessionId));
        try {
            erase(sessionId);
        } catch (ArchiveException e) {
            kept.close();
            throw e;
        }
        erased.put(sessionId, kept);
    }

    /** Brings a session back that was erased since the archive was opened. */
    public void bringBack(String sessionId) throws ArchiveException {
        var kept = erased.get(sessionId);
        if (kept == null) {
            throw ArchiveFailureText.unknown(sessionId);
        }
        database.write(kept::addTo);
        erased.remove(sessionId);
        kept.close();
    }

    /** Returns the sessions that ended before a time, here or in a backup, by their ids. */
    public Set<String> endedBefore(Instant time) throws ArchiveException {
        var before = ArchiveTimestamps.text(time);
        var ids = new TreeSet<String>();
        ids.addAll(database.read(connection -> SessionRows.endedBefore(connection, before)));
        try {
            ids.addAll(new ArchiveBackups(database.file()).endedBefore(before));
        } catch (IOException e) {
            throw database.failures().readingBackups(e);
        }
        return ids;
    }

    /** Erases sessions here and in the backups, wherever they are. */
    public void erase(Set<String> ids) throws ArchiveException {
        erase(List.copyOf(ids), false);
    }

    /** Returns the backups beside the archive of a folder, the newest first. */
    public static List<ArchiveBackup> backups(Path home) throws ArchiveException {
        var file = ArchiveFile.under(home);
        try {
            return new ArchiveBackups(file).list();
        } catch (IOException e) {
            throw new ArchiveFailureText(file).readingBackups(e);
        }
    }

    /** Makes a backup now. */
    public Path backUp(Instant now) throws ArchiveException {
        return upkeep.backUp(now);
    }

    /**
     * Puts a backup in the place of the archive in a folder, which no program may have open. The backup is checked first; what was
     * the archive is put aside among the backups.
     *
     * @return where that is now, or null if there was no archive
     */
    public static @Nullable Path restore(Path home, Path backup, Instant now) throws ArchiveException {
        var file = ArchiveFile.under(home);
        try {
            var aside = new ArchiveBackups(file).restore(backup, copy -> checkBackup(copy, backup), now);
            SearchIndex.delete(file.resolveSibling("search.db"));
            return aside;
        } catch (IOException e) {
            throw new ArchiveFailureText(backup).restoring(e);
        }
    }

    private static void checkBackup(Path copy, Path backup) throws ArchiveException {
        try {
            ArchiveFileDetector.check(copy, SchemaMigrations.ALL.newest(), true);
        } catch (ArchiveException e) {
            throw e.isFileLost() ? new ArchiveFailureText(backup).damagedBackup(e) : e;
        }
    }

    /**
     * Looks for damage in the whole archive, indexes too, and in what its rows say.
     *
     * @throws ArchiveException one that {@link ArchiveException#isFileLost()} if there is some
     */
    public ArchiveCheck check() throws ArchiveException {
        upkeep.check(true);
        upkeep.checkRows(ReadableRows::everywhere);
        return new ArchiveCheck(sessions().size(), database.file().toFile().length());
    }

    private Recording recording(Connection connection, String id) throws SQLException, ArchiveException {
        var start = SessionRows.start(connection, id);
        if (start == null) {
            throw ArchiveFailureText.unknown(id);
        }
        return new Recording(start, JournalRows.entries(connection, id, database.failures()));
    }

    @Override
    public void close() {
        stopUpkeep();
        if (journal != null) {
            journal.close();
        }
        synchronized (searching) {
            try {
                closeIndex();
            } catch (SQLException e) {
                LOG.log(Level.WARNING, "The search index did not close cleanly; it can be made anew.", e);
            }
        }
        erased.values().forEach(ErasedSession::close);
        database.close();
    }
}
