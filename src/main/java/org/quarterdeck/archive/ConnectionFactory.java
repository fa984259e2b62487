package org.quarterdeck.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/** How the archive's file is opened. */
final class ConnectionFactory {

    /** How long to wait, at most, for another program that is writing to the same file. */
    static final int PATIENCE_MILLIS = 2_000;

    private ConnectionFactory() {}

    /** To read as of one moment, beside a writer and without keeping it waiting. */
    static Connection reader(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(PATIENCE_MILLIS);
        return config.createConnection(url(file));
    }

    /** To look at a file of unknown kind. Leaves no other file beside it, unless they are there because it is in use. */
    static Connection look(Path file) throws SQLException {
        if (Files.exists(file.resolveSibling(file.getFileName() + "-wal"))) {
            return reader(file);
        }
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        return config.createConnection(url(file) + "?immutable=1");
    }

    /**
     * To write so that a commit that returns has reached the disk itself; {@code secure_delete} makes erased values
     * vanish from the file as well.
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

    /** To a new file that nobody else knows of yet, and that stays one file. */
    static Connection alone(Path file) throws SQLException {
        var connection = new SQLiteConfig().createConnection(url(file));
        try {
            JdbcSupport.execute(connection, "PRAGMA synchronous = FULL");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** As a URI, where no character of a folder's name means anything else. */
    private static String url(Path file) {
        return "jdbc:sqlite:" + file.toUri();
    }
}
