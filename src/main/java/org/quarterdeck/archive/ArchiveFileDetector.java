package org.quarterdeck.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.archive.page.PageFile;
import org.quarterdeck.session.port.ArchiveException;

/** Tells an archive from any other file without changing the file. */
final class ArchiveFileDetector {

    /** The application id in the header of the SQLite file: "QDK1". */
    static final int APPLICATION_ID = 0x51444B31;

    private static final byte[] DATABASE = "SQLite format 3\0".getBytes(US_ASCII);

    /** How many formats a newer program may be ahead; what names a later one still is damaged rather than newer. */
    private static final int MOST_NEWER = 40;

    /** SQLite's code of what it does not know, as a table or a format of the file. */
    private static final int UNKNOWN = 1;

    private ArchiveFileDetector() {}

    /**
     * Accepts an archive of a format up to {@code known} and an empty file or database, which may become one; throws an
     * exception for any other file.
     *
     * @param whole whether to look for damage in the whole file
     */
    static void check(Path file, int known, boolean whole) throws ArchiveException {
        var failures = new ArchiveFailureText(file);
        if (!Files.isRegularFile(file)) {
            throw failures.foreign();
        }
        if (isEmpty(file, failures)) {
            return;
        }
        if (isSeenDamaged(file)) {
            throw failures.damaged(null);
        }
        try (var reader = ConnectionFactory.inspect(file)) {
            if (whole && !"ok".equals(JdbcSupport.first(reader, "PRAGMA quick_check(1)", row -> row.getString(1)))) {
                throw failures.damaged(null);
            }
            int format = number(reader, "PRAGMA user_version");
            int application = number(reader, "PRAGMA application_id");
            boolean untouched = application == 0 && format == 0 && number(reader, "SELECT count(*) FROM sqlite_schema") == 0;
            boolean wrong = application != APPLICATION_ID || format < 1 || format > known + MOST_NEWER;
            if (wrong && !untouched && ArchiveSalvage.holdsEntries(file)) {
                throw failures.damaged(null);
            }
            if (application != APPLICATION_ID && !untouched) {
                throw failures.foreign();
            }
            if (format > known) {
                throw failures.newer(format, known);
            }
        } catch (SQLException e) {
            boolean unknown = (e.getErrorCode() & 0xff) == UNKNOWN && ArchiveSalvage.holdsEntries(file);
            throw unknown ? failures.damaged(e) : failures.opening(e);
        }
    }

    /** Returns whether the file has damage that SQLite passes over in silence, or takes for something else. */
    private static boolean isSeenDamaged(Path file) throws ArchiveException {
        try {
            return PageFile.isLogBroken(file) || (!PageFile.isHeaderSound(file) && ArchiveSalvage.holdsEntries(file));
        } catch (IOException e) {
            throw new ArchiveFailureText(file).forbidden(e);
        }
    }

    static int number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            return rows.getInt(1);
        }
    }

    /** Returns whether that is a file without the beginning of a database: another one, or an archive whose beginning is destroyed. */
    static boolean isNoDatabase(Path file) throws ArchiveException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        var start = start(file, new ArchiveFailureText(file));
        return start.length > 0 && !Arrays.equals(start, DATABASE);
    }

    private static boolean isEmpty(Path file, ArchiveFailureText failures) throws ArchiveException {
        var start = start(file, failures);
        if (start.length > 0 && !Arrays.equals(start, DATABASE)) {
            throw ArchiveSalvage.holdsEntries(file) ? failures.damaged(null) : failures.noDatabase();
        }
        return start.length == 0;
    }

    private static byte[] start(Path file, ArchiveFailureText failures) throws ArchiveException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(DATABASE.length);
        } catch (IOException e) {
            throw failures.forbidden(e);
        }
    }
}
