package org.quarterdeck.archive;

import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
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

    private static final System.Logger LOG = System.getLogger(ArchiveDatabase.class.getName());

    private final Path file;
    private final ArchiveFailureText failures;
    private final Connection writer;

    private ArchiveDatabase(Path file, Connection writer) {
        this.file = file;
        this.failures = new ArchiveFailureText(file);
        this.writer = writer;
    }

    static ArchiveDatabase open(Path file, SchemaMigrations migrations) throws ArchiveException {
        ArchiveFileDetector.check(file, migrations.newest());
        if (!Files.isWritable(file)) {
            // SQLite notices only after it has made files beside it.
            throw new ArchiveFailureText(file).notWritable();
        }
        try {
            var writer = ConnectionFactory.writer(file);
            try {
                migrations.run(writer);
                return new ArchiveDatabase(file, writer);
            } catch (SQLException e) {
                writer.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new ArchiveFailureText(file).opening(e);
        }
    }

    ArchiveFailureText failures() {
        return failures;
    }

    /**
     * Does the whole work in one durable transaction or none of it, in which case it can be tried again. The transaction is
     * begun and ended in SQL: the driver's own does not notice when SQLite rolls one back, as on a full disk, and would then
     * write each statement by itself.
     */
    synchronized void write(Work work) throws ArchiveException {
        try {
            JdbcSupport.execute(writer, "BEGIN IMMEDIATE");
            work.on(writer);
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
            write(work);
            JdbcSupport.execute(writer, "VACUUM");
        } catch (SQLException e) {
            throw failures.rewriting(e);
        } finally {
            restoreLog();
        }
    }

    private void restoreLog() {
        try {
            pragma("journal_mode = WAL");
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The archive has no write-ahead log until it is opened again; nothing is lost by that.", e);
        }
    }

    /** Reads a consistent snapshot. */
    <T> T read(Reading<T> reading) throws ArchiveException {
        try (var reader = ConnectionFactory.reader(file)) {
            reader.setAutoCommit(false);
            return reading.from(reader);
        } catch (SQLException e) {
            throw failures.reading(e);
        }
    }

    /**
     * Moves SQLite's write-ahead log into the database file, so that erased values are gone from both. It does not wait for
     * another program that is reading; the next call or closing does it then.
     */
    synchronized void truncateLog() {
        try {
            pragma("busy_timeout = 0");
            pragma("wal_checkpoint(TRUNCATE)");
            pragma("busy_timeout = " + ConnectionFactory.PATIENCE_MILLIS);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The archive's log could not be emptied yet; nothing is lost by that.", e);
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
