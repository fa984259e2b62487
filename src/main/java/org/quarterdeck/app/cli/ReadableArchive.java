package org.quarterdeck.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SalvagedSession;

/**
 * The archive for commands that only read it. Of a damaged one everything that can be read is copied to a place of its own
 * first; the damaged file stays as it is.
 */
final class ReadableArchive implements AutoCloseable {

    private final SqliteArchive archive;
    private final @Nullable Path copy;

    private ReadableArchive(SqliteArchive archive, @Nullable Path copy) {
        this.archive = archive;
        this.copy = copy;
    }

    /** Opens the archive of a home folder; says on {@code err} what is damaged. */
    static ReadableArchive open(Path home, PrintStream err) throws ArchiveException {
        try {
            var archive = SqliteArchive.openToRead(home);
            return archive == null ? copied(home) : new ReadableArchive(archive, null);
        } catch (ArchiveException e) {
            if (!e.isFileLost()) {
                throw e;
            }
            return salvaged(home, err);
        }
    }

    /** Reads a copy of the archive, which may be of an older format, or have a log that can't be read where it is. */
    private static ReadableArchive copied(Path home) throws ArchiveException {
        var copy = newFolder();
        try {
            SqliteArchive.copyWhole(home, copy);
            return new ReadableArchive(SqliteArchive.open(copy), copy);
        } catch (ArchiveException e) {
            delete(copy);
            throw e;
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("quarterdeck");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies what is sound of a damaged archive, and says on {@code err} what is missing. */
    static ReadableArchive salvaged(Path home, PrintStream err) throws ArchiveException {
        var copy = newFolder();
        try {
            var found = SqliteArchive.salvage(home, copy);
            said(home.resolve("archive.db"), found).forEach(line -> err.println("quarterdeck: " + line));
            return new ReadableArchive(SqliteArchive.open(copy), copy);
        } catch (ArchiveException e) {
            delete(copy);
            throw e;
        }
    }

    /** Returns what is said of a damaged archive, in lines. */
    static List<String> said(Path file, List<SalvagedSession> found) {
        var first = AppMessages.text("damage.read", file, found.size());
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(first), found.stream().filter(each -> !each.whole())
                .map(each -> AppMessages.text(each.headless() ? "damage.headless" : "damage.session", each.id(),
                        SessionsCommand.oneLine(each.title()), each.lost())))
                .toList();
    }

    SqliteArchive archive() {
        return archive;
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            System.getLogger(ReadableArchive.class.getName()).log(System.Logger.Level.WARNING,
                    "A copy of the archive is left in " + folder, e);
        }
    }

    @Override
    public void close() {
        archive.close();
        if (copy != null) {
            delete(copy);
        }
    }
}
