package org.quarterdeck.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.port.ArchiveException;

/**
 * Tells whether the archive's path still leads to the file that is open: SQLite itself goes on writing to a file that was
 * deleted or moved, and says nothing. It asks the system only for names and sizes and opens nothing, since closing another
 * handle of the file would drop SQLite's locks on it.
 */
final class ArchiveFileWatch {

    private final Path file;
    private final @Nullable Object key;
    private final @Nullable Object log;
    private final @Nullable Object index;
    private long size;

    /** Starts watching a file that is open for writing, together with its log. */
    ArchiveFileWatch(Path file) {
        this.file = file;
        var now = attributes(file);
        this.key = key(now);
        this.size = now == null ? 0 : now.size();
        this.log = key(attributes(beside(file, "-wal")));
        this.index = key(attributes(beside(file, "-shm")));
    }

    /** Returns the path of a file that SQLite keeps beside the archive. */
    static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** Throws an exception if the path leads to no file, to another one or to one that somebody cut short. */
    void check() throws ArchiveException {
        var now = attributes(file);
        if (now == null || !Objects.equals(key(now), key)) {
            throw new ArchiveFailureText(file).lost(now == null ? "archive.lost.gone" : "archive.lost.replaced");
        }
        if (now.size() < size) {
            throw new ArchiveFailureText(file).lost("archive.lost.cut");
        }
        size = now.size();
    }

    /** Returns whether the file itself is whole, wherever it is now: it was moved or deleted, not cut short. */
    boolean isMoved() {
        return !Objects.equals(key(attributes(file)), key);
    }

    /** Returns whether the log was deleted or replaced, so that nobody else would find what it holds. */
    boolean isLogGone() {
        return !Objects.equals(key(attributes(beside(file, "-wal"))), log)
                || !Objects.equals(key(attributes(beside(file, "-shm"))), index);
    }

    private static @Nullable Object key(@Nullable BasicFileAttributes attributes) {
        // Windows has no such keys, and lets nobody delete or move a file that is open.
        return attributes == null ? null : Objects.requireNonNullElse(attributes.fileKey(), true);
    }

    private static @Nullable BasicFileAttributes attributes(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            return null; // a folder that can't be read any more: the path leads to no file
        }
    }
}
