package org.quarterdeck.archive;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.session.port.ArchiveException;

/** Puts a new file in the place of an archive whose own is lost. What is there is moved aside. */
final class ArchiveRenewal {

    private static final System.Logger LOG = System.getLogger(ArchiveRenewal.class.getName());
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Path file;
    private final Path copy;
    private @Nullable Path aside;
    private boolean copied;

    ArchiveRenewal(Path file) {
        this.file = file;
        this.copy = ArchiveFileWatch.beside(file, ".new");
    }

    /** Copies all that the open connection still holds, where its file was moved or deleted but is whole. */
    void copy(Connection writer) throws SQLException, ArchiveException {
        if (writer.isClosed()) {
            copied = Files.exists(copy); // an earlier try got as far as this
            return;
        }
        try {
            ArchiveFile.createFolder(Objects.requireNonNull(file.getParent()));
            Files.deleteIfExists(copy);
            ArchiveFile.create(copy);
            JdbcSupport.execute(writer, "PRAGMA wal_checkpoint(TRUNCATE)");
            JdbcSupport.execute(writer, "VACUUM INTO '" + copy.toString().replace("'", "''") + "'");
            copied = true;
        } catch (SQLException | IOException e) {
            LOG.log(Level.WARNING, "The archive's earlier sessions could not be copied from the file that was moved.", e);
            deleteCopy();
        }
    }

    private void deleteCopy() {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A part of a copy is left at " + copy, e);
        }
    }

    /** Moves a damaged archive aside and returns where it is now. */
    static Path moveAside(Path file) throws ArchiveException {
        var renewal = new ArchiveRenewal(file);
        try {
            renewal.clear();
        } catch (IOException e) {
            throw new ArchiveFailureText(file).renewing(e);
        }
        return Objects.requireNonNull(renewal.aside);
    }

    /** Moves aside what is in the archive's place, and its log, so that the log is not taken for the new file's. */
    void clear() throws IOException {
        var log = ArchiveFileWatch.beside(file, "-wal");
        if (Files.exists(file)) {
            var to = free();
            Files.move(file, to);
            aside = to;
            if (Files.exists(log)) {
                Files.move(log, ArchiveFileWatch.beside(to, "-wal"));
            }
        }
        Files.deleteIfExists(log);
        Files.deleteIfExists(ArchiveFileWatch.beside(file, "-shm"));
    }

    private Path free() {
        var name = "archive-" + STAMP.format(LocalDateTime.now(ZoneId.systemDefault()));
        var to = file.resolveSibling(name + ".db");
        for (int i = 2; Files.exists(to); i++) {
            to = file.resolveSibling(name + "-" + i + ".db");
        }
        return to;
    }

    /** Puts the copy, or else an empty file, in the archive's place. */
    void place() throws IOException, ArchiveException {
        if (copied) {
            Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
        } else {
            ArchiveFile.in(Objects.requireNonNull(file.getParent()));
        }
    }

    /** Returns whether the earlier sessions are in the new file too. */
    boolean isWhole() {
        return copied;
    }

    /** Returns where the file is now that was in the archive's place, or null if there was none. */
    @Nullable
    Path aside() {
        return aside;
    }
}
