package org.quarterdeck.archive;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.archive.file.ArchiveBackups;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.session.port.ArchiveException;

/**
 * The open file of the archive: one connection for writing and a new one for each read, so that a review never delays a
 * vote.
 */
final class ArchiveDatabase implements AutoCloseable {

    interface Work {
        void on(Connection connection) throws SQLException, ArchiveException;
    }

    interface Reading<T> {
        T from(Connection connection) throws SQLException, ArchiveException;
    }

    private static final int NO_SUCH_TABLE = 1;
    private static final int BUSY = 5;
    private static final System.Logger LOG = System.getLogger(ArchiveDatabase.class.getName());

    private final Path file;
    private final SchemaMigrations migrations;
    private final ArchiveReaders readers;
    private final ArchiveFailureText failures;
    /** Whether a program that was killed left the file open. */
    private final boolean leftOpen;
    /** Whether the whole file was looked through for damage as it was opened. */
    private final boolean checked;
    private Connection writer;
    private ArchiveFileWatch watch;
    /** Whether the log could not be emptied the last time, which is said once. */
    private boolean stuck;

    private ArchiveDatabase(Path file, SchemaMigrations migrations, Connection writer, ArchiveReaders readers,
            boolean leftOpen, boolean checked) {
        this.leftOpen = leftOpen;
        this.checked = checked;
        this.file = file;
        this.migrations = migrations;
        this.readers = readers;
        this.failures = new ArchiveFailureText(file);
        this.writer = writer;
        this.watch = new ArchiveFileWatch(file);
    }

    /** @param whole whether to look for damage in the whole file first */
    static ArchiveDatabase open(Path file, SchemaMigrations migrations, boolean whole) throws ArchiveException {
        ArchiveFileDetector.check(file, migrations.newest(), whole);
        boolean leftOpen = Files.exists(ArchiveFileWatch.beside(file, "-wal"));
        if (!Files.isWritable(file)) {
            // SQLite notices only after it has made files beside it.
            throw new ArchiveFailureText(file).notWritable();
        }
        try {
            return new ArchiveDatabase(file, migrations, writer(file, migrations), ConnectionFactory::reader, leftOpen,
                    whole);
        } catch (SQLException e) {
            throw new ArchiveFailureText(file).opening(e);
        }
    }

    /**
     * Opens an archive that is only read, which needs no permission to write. Returns null where it can be read in a copy
     * alone, since it is of an older format or its log can't be read where it is.
     */
    static @Nullable ArchiveDatabase openToRead(Path file, SchemaMigrations migrations) throws ArchiveException {
        ArchiveFileDetector.check(file, migrations.newest(), true);
        var readers = ArchiveReaders.of(file);
        if (readers == null) {
            return null;
        }
        try {
            // It writes nothing: whatever tried would be refused.
            var reader = readers.open(file);
            if (ArchiveFileDetector.number(reader, "PRAGMA user_version") == migrations.newest()) {
                return new ArchiveDatabase(file, migrations, reader, readers, false, true);
            }
            reader.close();
            return null;
        } catch (SQLException e) {
            throw new ArchiveFailureText(file).opening(e);
        }
    }

    private static Connection writer(Path file, SchemaMigrations migrations) throws SQLException {
        var writer = ConnectionFactory.writer(file);
        try {
            migrate(file, migrations, writer);
            return writer;
        } catch (SQLException e) {
            writer.close();
            throw e;
        }
    }

    /**
     * Migrates an older archive, with a backup made before. The backup goes once all went well where it holds what the
     * migration erases.
     */
    private static void migrate(Path file, SchemaMigrations migrations, Connection writer) throws SQLException {
        int format = ArchiveFileDetector.number(writer, "PRAGMA user_version");
        boolean older = format > 0 && format < migrations.newest();
        try {
            var backup = older ? new ArchiveBackups(file).make(writer, Instant.now()) : null;
            if (migrations.run(writer)) {
                rewrite(writer);
                if (backup != null) {
                    Files.delete(backup);
                }
            }
        } catch (IOException e) {
            throw new SQLException("no backup could be made before the archive is migrated: " + e.getMessage(), "",
                    ArchiveFailureText.isFull(e) ? ArchiveFailureText.FULL_DISK : 0, e);
        }
    }

    /** Returns whether the program that had the file open before was killed, so that it may be damaged. */
    boolean wasLeftOpen() {
        return leftOpen;
    }

    /** Returns whether the whole file was looked through for damage as it was opened. */
    boolean wasChecked() {
        return checked;
    }

    /** Makes a backup of a snapshot. */
    Path backUpNow(Connection reader, Instant now) throws ArchiveException {
        try {
            return new ArchiveBackups(file).make(reader, now);
        } catch (SQLException | IOException e) {
            throw failures.backingUp(e);
        }
    }

    /** Returns whether the newest backup is older than a week, or there is none. */
    boolean isBackupDue(Instant now) throws ArchiveException {
        try {
            return new ArchiveBackups(file).due(now);
        } catch (IOException e) {
            throw failures.readingBackups(e);
        }
    }

    /** Makes a backup of a snapshot if the newest one is older than a week. */
    void backUp(Connection reader, Instant now) throws ArchiveException {
        try {
            var backups = new ArchiveBackups(file);
            if (backups.due(now)) {
                backups.make(reader, now);
            }
        } catch (SQLException | IOException e) {
            throw failures.backingUp(e);
        }
    }

    /**
     * Migrates the backups that hold what a migration erases, so that it is gone from them too. One that can't be read stays as it
     * is.
     *
     * @param stopped asked before each backup; the others wait for the next time
     */
    void migrateBackups(BooleanSupplier stopped) throws ArchiveException {
        try {
            for (var backup : new ArchiveBackups(file).list()) {
                if (stopped.getAsBoolean()) {
                    return;
                }
                migrateBackup(backup.file());
            }
        } catch (IOException e) {
            throw failures.readingBackups(e);
        }
    }

    private void migrateBackup(Path backup) {
        try {
            if (!holdsErased(backup)) {
                return;
            }
            try (var connection = ConnectionFactory.newFile(backup)) {
                JdbcSupport.execute(connection, "PRAGMA secure_delete = ON");
                JdbcSupport.execute(connection, "PRAGMA journal_mode = DELETE");
                migrations.run(connection);
                JdbcSupport.execute(connection, "VACUUM");
            }
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "What was erased from the archive could not be erased from the backup " + backup + ": "
                    + e.getMessage());
        }
    }

    private boolean holdsErased(Path backup) throws SQLException {
        try (var reader = ConnectionFactory.inspect(backup)) {
            return migrations.erases(reader);
        }
    }

    /** Erases sessions in the files beside the archive: in its backups and in the mark of a session that was killed. */
    void eraseBeside(Collection<String> sessions) throws ArchiveException {
        try {
            for (var session : sessions) {
                ArchiveMark.erase(file, session);
            }
            new ArchiveBackups(file).erase(sessions);
        } catch (SQLException | IOException e) {
            throw failures.erasingBackups(e);
        }
    }

    Path file() {
        return file;
    }

    ArchiveFailureText failures() {
        return failures;
    }

    /** Does the whole work in one durable transaction or none of it, in which case it can be tried again. */
    synchronized void write(Work work) throws ArchiveException {
        check();
        commit(work);
    }

    /**
     * Checks that the file and its log are still where they belong. A log that somebody deleted is written to the file, which
     * loses nothing, and begun anew.
     */
    synchronized void check() throws ArchiveException {
        watch.check();
        if (!watch.isLogGone()) {
            return;
        }
        LOG.log(Level.WARNING, "The archive's log was deleted; it is begun anew, and nothing is lost.");
        try {
            if (!writer.isClosed()) {
                moveLogIn();
                writer.close();
            }
            writer = writer(file, migrations);
            watch = new ArchiveFileWatch(file);
        } catch (SQLException e) {
            throw failures.writing(e);
        }
    }

    private void moveLogIn() throws SQLException {
        var busy = JdbcSupport.first(writer, "PRAGMA wal_checkpoint(FULL)", row -> row.getInt(1));
        if (busy != null && busy != 0) {
            throw new SQLException("the log can't be written to the file while another program reads it", "", BUSY);
        }
    }

    /**
     * Checks that the file still holds the session, as a program sees it that opens it now: somebody may have written
     * something else over it, or over a part of it.
     *
     * @param part looks at some of the session's rows and returns whether they are sound
     */
    void checkHolds(String session, Reading<Boolean> part) throws ArchiveException {
        try (var reader = ConnectionFactory.reader(file)) {
            var there = JdbcSupport.first(reader, "SELECT 1 FROM workshop WHERE session_id = ?", row -> true, session);
            if (there == null) {
                throw failures.lost("archive.lost.replaced");
            }
            if (!part.from(reader)) {
                throw failures.lost("archive.lost.damaged");
            }
        } catch (SQLException e) {
            if (ArchiveFailureText.isDamage(e) || (e.getErrorCode() & 0xff) == NO_SUCH_TABLE) {
                throw failures.lost("archive.lost.damaged");
            }
            LOG.log(Level.DEBUG, "The archive could not be checked this time.", e);
        }
    }

    /**
     * Puts a new file in the place of one that is lost: a copy of it where it was moved or deleted, or else an empty one.
     *
     * @param fill adds to the new file what is not in it
     * @return what was done
     */
    synchronized ArchiveRenewal renew(Work fill) throws ArchiveException {
        var renewal = new ArchiveRenewal(file);
        try {
            if (watch.isMoved()) {
                renewal.copy(writer);
            }
            renewal.clear();
            writer.close();
            renewal.place();
            writer = writer(file, migrations);
            watch = new ArchiveFileWatch(file);
        } catch (SQLException | IOException e) {
            throw failures.renewing(e);
        }
        commit(fill);
        return renewal;
    }

    /**
     * Does the work in one transaction, which is
     * begun and ended in SQL: the driver's own does not notice when SQLite rolls one back, as on a full disk, and would then
     * write each statement by itself.
     */
    private void commit(Work work) throws ArchiveException {
        try {
            JdbcSupport.execute(writer, "BEGIN IMMEDIATE");
            work.on(writer);
            watch.check();
            JdbcSupport.execute(writer, "COMMIT");
        } catch (SQLException e) {
            undo(e);
            throw failures.writing(e);
        } catch (ArchiveException | RuntimeException e) {
            undo(e);
            throw e;
        }
    }

    /**
     * Does the whole work in one transaction and rewrites the file, so that what it deleted is in no free page and no log.
     * Nothing is done while another program reads the file.
     */
    synchronized void erase(Work work) throws ArchiveException {
        try {
            pragma("journal_mode = DELETE");
        } catch (SQLException e) {
            throw failures.erasing(e);
        }
        try {
            commit(work);
            JdbcSupport.execute(writer, "VACUUM");
        } catch (SQLException e) {
            throw failures.rewriting(e);
        } finally {
            restoreLog();
        }
    }

    /** Rewrites the file after a migration, so that what it deleted is in no free page and no log. */
    private static void rewrite(Connection writer) {
        try {
            JdbcSupport.execute(writer, "VACUUM");
            JdbcSupport.execute(writer, "PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The archive could not be rewritten; what it deleted is overwritten all the same.", e);
        }
    }

    private void restoreLog() {
        try {
            pragma("journal_mode = WAL");
            migrations.run(writer);
            watch = new ArchiveFileWatch(file);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The archive has no write-ahead log until it is opened again; nothing is lost by that.", e);
        }
    }

    /** Reads a consistent snapshot. */
    <T> T read(Reading<T> reading) throws ArchiveException {
        try (var reader = readers.open(file)) {
            reader.setAutoCommit(false);
            return reading.from(reader);
        } catch (SQLException e) {
            throw failures.reading(e);
        }
    }

    /**
     * Moves SQLite's write-ahead log into the database file, so that erased values are gone from both. It does not wait for
     * another program that is reading; the next call or closing does it then.
     *
     * @return whether the log is empty now
     */
    synchronized boolean truncateLog() {
        try {
            boolean busy = checkpoint() != 0;
            stuck = false;
            return !busy;
        } catch (SQLException e) {
            if (!stuck) {
                LOG.log(Level.WARNING, "The archive''s log can''t be emptied yet; nothing is lost by that. ({0})",
                        e.getMessage());
            }
            stuck = true;
            return false;
        }
    }

    private int checkpoint() throws SQLException {
        pragma("busy_timeout = 0");
        try {
            return ArchiveFileDetector.number(writer, "PRAGMA wal_checkpoint(TRUNCATE)");
        } finally {
            pragma("busy_timeout = " + ConnectionFactory.PATIENCE_MILLIS);
        }
    }

    /** Sets a pragma on the writing connection. */
    synchronized void pragma(String pragma) throws SQLException {
        JdbcSupport.execute(writer, "PRAGMA " + pragma);
    }

    private void undo(Exception cause) {
        try {
            JdbcSupport.execute(writer, "ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            writer.close();
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The archive did not close cleanly; nothing is lost by that.", e);
        }
    }
}
