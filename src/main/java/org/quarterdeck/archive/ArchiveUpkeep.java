package org.quarterdeck.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.archive.event.ArchiveTimestamps;
import org.quarterdeck.archive.history.SessionSeal;
import org.quarterdeck.archive.history.TallyRows;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.session.port.ArchiveException;
import org.sqlite.SQLiteConnection;

/**
 * Work on the archive that nobody waits for: looking for damage, counting sessions that are over, the weekly backup. It reads
 * by connections of its own, so that a vote never waits for it; while an erasing is under way it does nothing.
 */
final class ArchiveUpkeep {

    private static final int PATIENCE_MILLIS = 50;

    private final ArchiveDatabase database;
    private final ReentrantLock reading = new ReentrantLock();
    /** Held to set the reader and to interrupt it, so that it is interrupted only while it is open. */
    private final Object gate = new Object();
    private @Nullable Connection reader;
    private volatile boolean stopped;

    ArchiveUpkeep(ArchiveDatabase database) {
        this.database = database;
    }

    /**
     * Does it all. A file that was looked through when it was opened is so again only after a program was killed, thoroughly.
     *
     * @throws ArchiveException one that {@link ArchiveException#isFileLost()} if the archive is damaged
     */
    void run(Instant now) throws ArchiveException {
        if (database.wasLeftOpen() || !database.wasChecked()) {
            check(database.wasLeftOpen());
        }
        if (database.wasLeftOpen() || database.isBackupDue(now)) {
            checkRows(ReadableRows::areSealed);
        }
        for (var id : read(TallyRows::uncounted)) {
            if (stopped) {
                return;
            }
            write(connection -> TallyRows.count(connection, id));
        }
        var yesterday = ArchiveTimestamps.text(now.minus(Duration.ofDays(1)));
        for (var id : read(connection -> SessionSeal.unsealed(connection, yesterday))) {
            if (stopped) {
                return;
            }
            write(connection -> {
                // It may have been gone on with since the list was read.
                if (SessionSeal.isUnsealed(connection, id, yesterday)) {
                    SessionSeal.write(connection, id);
                }
            });
        }
        try {
            alone(() -> database.migrateBackups(() -> stopped));
        } finally {
            backUpWeekly(now);
        }
    }

    /**
     * Looks for damage in the whole file.
     *
     * @param thorough whether to compare every index with its table too, which takes several times as long
     * @throws ArchiveException one that {@link ArchiveException#isFileLost()} if there is some
     */
    void check(boolean thorough) throws ArchiveException {
        boolean fine = isFine(thorough ? "integrity_check" : "quick_check");
        if (!fine && thorough && isFine("quick_check")) {
            // Every row can be read, so that the indexes can be made anew of them.
            write(connection -> JdbcSupport.execute(connection, "REINDEX"));
            fine = isFine("integrity_check");
        }
        if (!fine) {
            throw database.failures().damaged(null);
        }
    }

    /**
     * Looks for rows that can be read and are not what was written.
     *
     * @param check returns whether there are none
     * @throws ArchiveException one that {@link ArchiveException#isFileLost()} if there are some
     */
    void checkRows(ArchiveDatabase.Reading<Boolean> check) throws ArchiveException {
        if (!read(check)) {
            throw database.failures().damaged(null);
        }
    }

    /**
     * Returns whether all of the file can be read.
     *
     * @throws ArchiveException if that can't be told now, as while another program has the file locked
     */
    boolean isSound() throws ArchiveException {
        try {
            return isFine("quick_check");
        } catch (ArchiveException e) {
            if (e.getCause() instanceof SQLException fault && ArchiveFailureText.isDamage(fault)) {
                return false;
            }
            throw e;
        }
    }

    private boolean isFine(String check) throws ArchiveException {
        return read(connection -> "ok".equals(
                JdbcSupport.first(connection, "PRAGMA " + check + "(1)", row -> row.getString(1))));
    }

    /**
     * Makes a backup if there are sessions, all of them over, and the newest backup is older than a week. A session under way
     * may still lose answers that people take back, which a backup would keep.
     */
    void backUpWeekly(Instant now) throws ArchiveException {
        read(connection -> {
            boolean still = SessionRows.unfinished(connection) == null
                    && JdbcSupport.first(connection, "SELECT 1 FROM session LIMIT 1", row -> true) != null;
            if (still) {
                database.backUp(connection, now);
            }
            return still;
        });
    }

    /** Makes a backup now, also where the newest is younger than a week. */
    Path backUp(Instant now) throws ArchiveException {
        return read(connection -> database.backUpNow(connection, now));
    }

    /** Reads a consistent snapshot, until {@link #stop}. */
    <T> T read(ArchiveDatabase.Reading<T> work) throws ArchiveException {
        reading.lock();
        try {
            return database.read(connection -> {
                synchronized (gate) {
                    if (stopped) {
                        throw new SQLException("the program ends");
                    }
                    reader = connection;
                }
                try {
                    return work.from(connection);
                } finally {
                    synchronized (gate) {
                        reader = null;
                    }
                }
            });
        } finally {
            reading.unlock();
        }
    }

    /** Writes in one transaction, but nothing after {@link #stop}: the archive may be closed by then, and a write opens it anew. */
    private void write(ArchiveDatabase.Work work) throws ArchiveException {
        alone(() -> {
            if (!stopped) {
                database.write(work);
            }
        });
    }

    /** Runs what needs the file for itself, after what reads it now. */
    void alone(Alone work) throws ArchiveException {
        reading.lock();
        try {
            work.run();
        } finally {
            reading.unlock();
        }
    }

    /** Something that needs the file for itself. */
    interface Alone {
        void run() throws ArchiveException;
    }

    /**
     * Stops what is under way, since the program ends, and returns once nothing is. SQLite forgets an interrupt that comes between
     * two statements, so that it is repeated.
     */
    void stop() {
        boolean interrupted = false;
        boolean idle = false;
        while (!idle) {
            interrupt();
            try {
                idle = reading.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        reading.unlock();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void interrupt() {
        synchronized (gate) {
            stopped = true;
            if (reader == null) {
                return;
            }
            try {
                reader.unwrap(SQLiteConnection.class).getDatabase().interrupt();
            } catch (SQLException e) {
                System.getLogger(ArchiveUpkeep.class.getName()).log(System.Logger.Level.DEBUG, "nothing was under way", e);
            }
        }
    }

    boolean isStopped() {
        return stopped;
    }
}
