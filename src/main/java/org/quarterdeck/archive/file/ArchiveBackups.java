package org.quarterdeck.archive.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.port.ArchiveBackup;
import org.quarterdeck.session.port.ArchiveException;

/**
 * The backups of an archive, in the folder {@code backups} beside it: whole archives, made by SQLite's online backup. A
 * session that is erased is erased in them too.
 */
public final class ArchiveBackups {

    private static final String ENDING = ".db";
    private static final String USUAL = "archive-";
    private static final String ASIDE = "aside-";
    private static final String UNFINISHED = ".part";
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int KEPT = 4;
    private static final int STAMPED = "yyyyMMdd-HHmmss".length();
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path archive;
    private final Path folder;

    /** Checks a copy of a backup before it takes the archive's place. */
    public interface Check {
        void of(Path copy) throws ArchiveException;
    }

    /** Keeps backups beside that archive. */
    public ArchiveBackups(Path archive) {
        this.archive = archive;
        this.folder = archive.resolveSibling("backups");
    }

    /** Returns the backups with what was put aside for one, the newest first. */
    public List<ArchiveBackup> list() throws IOException {
        var list = new ArrayList<ArchiveBackup>();
        for (var file : all()) {
            list.add(new ArchiveBackup(file, madeAt(file), Files.size(file), isAside(file)));
        }
        list.sort(Comparator.comparing(ArchiveBackup::at).reversed());
        return list;
    }

    private static boolean isAside(Path file) {
        return file.getFileName().toString().startsWith(ASIDE);
    }

    /** Returns when a backup was made, as its name says; the file itself is written anew when a session is erased in it. */
    private static Instant madeAt(Path file) throws IOException {
        var name = file.getFileName().toString();
        int from = name.indexOf('-') + 1;
        try {
            return Instant.from(STAMP.parse(name.substring(from, Math.min(name.length(), from + STAMPED))));
        } catch (DateTimeParseException e) {
            return Files.getLastModifiedTime(file).toInstant();
        }
    }

    private List<Path> usual() throws IOException {
        return all().stream().filter(file -> !isAside(file)).toList();
    }

    private List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted(Comparator.comparing((Path file) -> file.getFileName().toString()).reversed()).toList();
        }
    }

    /** Returns whether the newest backup is older than a week, or there is none. */
    public boolean due(Instant now) throws IOException {
        var all = usual();
        return all.isEmpty() || madeAt(all.getFirst()).plus(WEEK).isBefore(now);
    }

    /**
     * Makes a backup and deletes the oldest of more than four.
     *
     * @param archive a connection to the archive
     */
    public Path make(Connection archive, Instant now) throws IOException, SQLException {
        makeFolder();
        deleteUnfinished();
        var name = USUAL + STAMP.format(now) + ENDING;
        var part = folder.resolve(name + UNFINISHED);
        var to = folder.resolve(name);
        try {
            keepForOwner(Files.createFile(part), "rw-------");
            try (var statement = archive.createStatement()) {
                statement.executeUpdate("backup to '" + part.toString().replace("'", "''") + "'");
            }
            Files.move(part, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            // On a full disk SQLite leaves its own file beside the part.
            deleteUnfinished();
        }
        for (var old : usual().stream().skip(KEPT).toList()) {
            Files.delete(old);
        }
        return to;
    }

    /** Deletes what is left of backups that were not finished, as by a program that was killed. */
    private void deleteUnfinished() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(each -> each.getFileName().toString().contains(ENDING + UNFINISHED)).toList()) {
                Files.delete(file);
            }
        }
    }

    private void makeFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            keepForOwner(folder, "rwx------");
        }
    }

    /**
     * Puts a copy of a backup in the archive's place, once it was checked. What is there is put aside among the backups and never
     * overwritten. No program may have the archive open.
     *
     * @return where the archive from before is now, or null if there was none
     */
    public @Nullable Path restore(Path backup, Check check, Instant now) throws IOException, ArchiveException {
        var next = archive.resolveSibling(archive.getFileName() + ".restoring");
        var aside = Files.exists(archive) ? free(now) : null;
        try {
            Files.copy(backup, next, StandardCopyOption.REPLACE_EXISTING);
            keepForOwner(next, "rw-------");
            check.of(next);
            if (aside != null) {
                makeFolder();
                Files.move(archive, aside, StandardCopyOption.ATOMIC_MOVE);
            }
            putInPlace(next, aside);
        } finally {
            Files.deleteIfExists(next);
        }
        return aside;
    }

    private void putInPlace(Path next, @Nullable Path aside) throws IOException {
        try {
            var log = beside("-wal");
            if (aside != null && Files.exists(log)) {
                Files.move(log, aside.resolveSibling(aside.getFileName() + "-wal"));
            }
            Files.deleteIfExists(log);
            Files.deleteIfExists(beside("-shm"));
            Files.move(next, archive, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (aside != null && Files.notExists(archive)) {
                Files.move(aside, archive);
            }
            throw e;
        }
    }

    private Path beside(String ending) {
        return archive.resolveSibling(archive.getFileName() + ending);
    }

    private Path free(Instant now) {
        var to = folder.resolve(ASIDE + STAMP.format(now) + ENDING);
        for (int i = 2; Files.exists(to); i++) {
            to = folder.resolve(ASIDE + STAMP.format(now) + "-" + i + ENDING);
        }
        return to;
    }

    private static void keepForOwner(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    /**
     * Erases sessions in every backup, so that none of their bytes are left there, and deletes backups that were not finished. A
     * backup that fails keeps no other from it.
     */
    public void erase(Collection<String> sessions) throws IOException, SQLException {
        SQLException fault = null;
        for (var backup : all()) {
            try {
                erase(backup, sessions);
            } catch (SQLException e) {
                fault = new SQLException(backup.getFileName() + ": " + e.getMessage(), e);
            }
        }
        deleteUnfinished();
        if (fault != null) {
            throw fault;
        }
    }

    private static void erase(Path backup, Collection<String> sessions) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + backup.toUri());
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = ON");
            statement.execute("PRAGMA secure_delete = ON");
            statement.executeQuery("PRAGMA journal_mode = DELETE").close();
            int erased = 0;
            try (var delete = connection.prepareStatement("DELETE FROM session WHERE id = ?")) {
                for (var session : sessions) {
                    delete.setString(1, session);
                    erased += delete.executeUpdate();
                }
            }
            if (erased > 0) {
                statement.execute("VACUUM");
            }
        }
    }

    /** Returns the ids of the sessions that ended before a time and are in a backup that can be read. */
    public Set<String> endedBefore(String time) throws IOException {
        var ids = new TreeSet<String>();
        for (var backup : all()) {
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + backup.toUri());
                    var old = connection.prepareStatement("SELECT id FROM session WHERE coalesce(ended_at, alive_at) < ?")) {
                old.setString(1, time);
                try (var rows = old.executeQuery()) {
                    while (rows.next()) {
                        ids.add(rows.getString(1));
                    }
                }
            } catch (SQLException e) {
                System.getLogger(ArchiveBackups.class.getName()).log(System.Logger.Level.WARNING,
                        "A backup can't be read: " + backup, e);
            }
        }
        return ids;
    }
}
