package org.quarterdeck.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Connections to an archive that is only read: it may be on a read-only disk, be in use by another program, or be locked by
 * it for writing. Nothing of it is changed, and no file is made beside it that cannot be made.
 */
@FunctionalInterface
interface ArchiveReaders {

    /** Opens a connection that reads a snapshot. */
    Connection open(Path file) throws SQLException;

    /** Returns how to read the file, or null if that needs a copy: its log can't be read where it is. */
    static @Nullable ArchiveReaders of(Path file) {
        boolean writable = Files.isWritable(file.resolveSibling(""));
        boolean log = Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        boolean index = Files.exists(file.resolveSibling(file.getFileName() + "-shm"));
        return log && !index && !writable ? null : ConnectionFactory::inspect;
    }

    /** Copies an archive with its log to a folder, to be read there. */
    static void copy(Path file, Path to) throws IOException {
        for (var ending : new String[]{"", "-wal"}) {
            var from = file.resolveSibling(file.getFileName() + ending);
            if (Files.exists(from)) {
                Files.copy(from, to.resolve(from.getFileName()));
                to.resolve(from.getFileName()).toFile().setWritable(true);
            }
        }
    }
}
