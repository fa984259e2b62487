package org.quarterdeck.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.sqlite.SQLiteConfig;

/** Opens connections to the archive's file. */
final class ConnectionFactory {

    /** The longest wait for another program that is writing to the same file. */
    static final int PATIENCE_MILLIS = 2_000;

    private ConnectionFactory() {}

    /** Opens a connection that reads a snapshot and does not block the writer. */
    static Connection reader(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(PATIENCE_MILLIS);
        return config.createConnection(url(file));
    }

    /**
     * Opens a file of unknown kind for reading. Creates no other file beside it, unless one is there because the file is in
     * use.
     */
    static Connection inspect(Path file) throws SQLException {
        if (Files.exists(file.resolveSibling(file.getFileName() + "-wal"))) {
            return reader(file);
        }
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        return config.createConnection(url(file) + "?immutable=1");
    }

    /**
     * Opens a connection for writing. A commit has reached the disk when it returns; {@code secure_delete} removes erased
     * values from the file as well.
     */
    static Connection writer(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS);
        var connection = config.createConnection(url(file));
        try {
            for (var pragma : new String[]{"journal_mode = WAL", "synchronous = FULL", "fullfsync = ON",
                    "checkpoint_fullfsync = ON", "foreign_keys = ON", "secure_delete = ON"}) {
                JdbcSupport.execute(connection, "PRAGMA " + pragma);
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Opens a new file that no other program uses yet, without a write-ahead log. */
    static Connection newFile(Path file) throws SQLException {
        var connection = new SQLiteConfig().createConnection(url(file));
        try {
            JdbcSupport.execute(connection, "PRAGMA synchronous = FULL");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Opens a database that stands in no file. */
    static Connection inMemory() throws SQLException {
        return new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
    }

    /** Returns the path as a URI, in which no character of a folder's name has a special meaning. */
    private static String url(Path file) {
        return "jdbc:sqlite:" + file.toUri();
    }
}
