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
import java.util.Comparator;
import java.util.List;

/**
 * The backups of an archive, in the folder {@code backups} beside it: whole archives, made by SQLite's online backup. A
 * session that is erased is erased in them too.
 */
public final class ArchiveBackups {

    private static final String ENDING = ".db";
    private static final String UNFINISHED = ".part";
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int KEPT = 4;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;

    /** Keeps backups beside that archive. */
    public ArchiveBackups(Path archive) {
        this.folder = archive.resolveSibling("backups");
    }

    /** Returns the backups, the newest first. */
    public List<Path> all() throws IOException {
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
        var all = all();
        return all.isEmpty() || Files.getLastModifiedTime(all.getFirst()).toInstant().plus(WEEK).isBefore(now);
    }

    /**
     * Makes a backup and deletes the oldest of more than four.
     *
     * @param archive a connection to the archive
     */
    public Path make(Connection archive, Instant now) throws IOException, SQLException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            keepForOwner(folder, "rwx------");
        }
        var name = "archive-" + STAMP.format(now) + ENDING;
        var part = folder.resolve(name + UNFINISHED);
        Files.deleteIfExists(part);
        keepForOwner(Files.createFile(part), "rw-------");
        try (var statement = archive.createStatement()) {
            statement.executeUpdate("backup to '" + part.toString().replace("'", "''") + "'");
        }
        var to = folder.resolve(name);
        Files.move(part, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        for (var old : all().stream().skip(KEPT).toList()) {
            Files.delete(old);
        }
        return to;
    }

    private static void keepForOwner(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    /** Erases a session in every backup, so that none of its bytes are left there. */
    public void erase(String session) throws IOException, SQLException {
        for (var backup : all()) {
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + backup.toUri());
                    var statement = connection.createStatement()) {
                statement.execute("PRAGMA foreign_keys = ON");
                statement.execute("PRAGMA secure_delete = ON");
                statement.executeQuery("PRAGMA journal_mode = DELETE").close();
                try (var delete = connection.prepareStatement("DELETE FROM session WHERE id = ?")) {
                    delete.setString(1, session);
                    if (delete.executeUpdate() > 0) {
                        statement.execute("VACUUM");
                    }
                }
            }
        }
    }
}
