package org.quarterdeck.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.quarterdeck.archive.history.SessionSeal;
import org.quarterdeck.archive.history.TallyRows;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.session.port.ArchiveException;

/**
 * A copy of an exported file, which is checked and migrated before anything of it reaches the archive. The file itself is
 * only read. Its tables, views and indexes must be those of its format to the letter, so that nothing in it can be run.
 */
final class SessionImport implements AutoCloseable {

    /** More than a hundred times the size of a large session. */
    static final long MOST_BYTES = 256L << 20;

    private static final String COPY = "import.db";
    private static final int HEADER = 100;
    private static final int FORMAT_AT = 60;
    private static final int APPLICATION_AT = 68;
    private static final byte[] START = "SQLite format 3\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Path file;
    private final Path folder;
    private final Connection copy;

    private SessionImport(Path file, Path folder, Connection copy) {
        this.file = file;
        this.folder = folder;
        this.copy = copy;
    }

    /** Copies a file and checks it. */
    static SessionImport of(Path file) throws ArchiveException {
        Path folder = null;
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw refused("archive.import_large", file);
            }
            folder = Files.createTempDirectory("quarterdeck");
            var place = folder.resolve(COPY);
            try (var in = Files.newInputStream(file)) {
                Files.write(place, in.readNBytes((int) MOST_BYTES));
            }
            int format = format(file, place);
            var opened = new SessionImport(file, folder, ConnectionFactory.newFile(place));
            opened.check(format);
            return opened;
        } catch (IOException e) {
            clear(folder);
            throw new ArchiveException(Message.of("archive", "archive.import_unreadable", file), e);
        } catch (SQLException e) {
            clear(folder);
            throw new ArchiveException(Message.of("archive", "archive.import_damaged", file), e);
        } catch (ArchiveException e) {
            clear(folder);
            throw e;
        }
    }

    /** Reads the format from the header, before SQLite reads the file. */
    private static int format(Path file, Path copy) throws IOException, ArchiveException {
        byte[] header;
        try (var in = Files.newInputStream(copy)) {
            header = in.readNBytes(HEADER);
        }
        boolean ours = header.length == HEADER
                && java.util.Arrays.equals(header, 0, START.length, START, 0, START.length)
                && ByteBuffer.wrap(header).getInt(APPLICATION_AT) == ArchiveFileDetector.APPLICATION_ID;
        int format = ours ? ByteBuffer.wrap(header).getInt(FORMAT_AT) : 0;
        if (format < 1) {
            throw refused("archive.import_foreign", file);
        }
        if (format > SchemaMigrations.ALL.newest()) {
            throw refused("archive.import_newer", file);
        }
        return format;
    }

    private void check(int format) throws SQLException, ArchiveException {
        try {
            JdbcSupport.execute(copy, "PRAGMA trusted_schema = OFF");
            if (!schema(copy).equals(schemaOf(format))) {
                throw refused("archive.import_foreign", file);
            }
            boolean whole = "ok".equals(JdbcSupport.first(copy, "PRAGMA integrity_check(1)", row -> row.getString(1)))
                    && JdbcSupport.first(copy, "PRAGMA foreign_key_check", row -> true) == null;
            if (!whole) {
                throw refused("archive.import_damaged", file);
            }
            SchemaMigrations.ALL.run(copy);
            for (var id : sessions()) {
                checkSession(id);
            }
        } catch (SQLException | ArchiveException e) {
            copy.close();
            throw e;
        }
    }

    private void checkSession(String id) throws SQLException, ArchiveException {
        var start = SessionRows.start(copy, id);
        if (!ID.matcher(id).matches() || start == null || start.file().matches(".*[/\\\\].*")) {
            throw refused("archive.import_foreign", file);
        }
        JournalRows.entries(copy, id, new ArchiveFailureText(file));
        if (SessionSeal.changed(copy, id, SessionSeal.ALL) > 0) {
            throw refused("archive.import_damaged", file);
        }
    }

    /** Returns whether the tables and views of an archive of the newest format are there to the letter; indexes are made anew. */
    static boolean isSchemaSound(Connection archive) throws SQLException {
        var expected = new TreeSet<>(schemaOf(SchemaMigrations.ALL.newest()));
        expected.removeIf(each -> each.startsWith("index "));
        return schema(archive).containsAll(expected);
    }

    private static Set<String> schemaOf(int format) throws SQLException {
        try (var fresh = java.sql.DriverManager.getConnection("jdbc:sqlite::memory:")) {
            new SchemaMigrations(SchemaMigrations.ALL.scripts().subList(0, format)).run(fresh);
            return schema(fresh);
        }
    }

    private static Set<String> schema(Connection connection) throws SQLException {
        var all = new TreeSet<String>();
        JdbcSupport.each(connection, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema",
                row -> all.add(SPACE.matcher(String.join(" ", row.getString(1), row.getString(2), row.getString(3),
                        row.getString(4))).replaceAll(" ")));
        return all;
    }

    /** Returns the ids of the file's sessions, the oldest first. */
    List<String> sessions() throws SQLException {
        var all = new ArrayList<String>();
        JdbcSupport.each(copy, "SELECT id FROM session ORDER BY started_at, id",
                row -> all.add(Objects.requireNonNullElse(row.getString(1), "")));
        return all;
    }

    /** Adds a session to the archive, within its transaction; returns false if it is there already. */
    boolean addTo(Connection archive, String id) throws SQLException {
        if (JdbcSupport.first(archive, "SELECT 1 FROM session WHERE id = ?", row -> true, id) != null) {
            return false;
        }
        SessionCopy.add(copy, archive, id);
        TallyRows.count(archive, id);
        return true;
    }

    private static ArchiveException refused(String key, Path file) {
        return new ArchiveException(Message.of("archive", key, file));
    }

    @Override
    public void close() throws ArchiveException {
        try {
            copy.close();
        } catch (SQLException e) {
            throw new ArchiveFailureText(file).reading(e);
        } finally {
            clear(folder);
        }
    }

    private static void clear(@org.jspecify.annotations.Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var each : files.toList()) {
                Files.delete(each);
            }
            Files.delete(folder);
        } catch (IOException e) {
            System.getLogger(SessionImport.class.getName()).log(System.Logger.Level.WARNING,
                    "A copy of an imported file is left in " + folder, e);
        }
    }
}
