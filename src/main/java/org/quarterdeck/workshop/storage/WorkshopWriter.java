package org.quarterdeck.workshop.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a workshop's file whole or not at all. */
public final class WorkshopWriter {

    private WorkshopWriter() {}

    /** Writes a text as a workshop's file. The file stays as it was if that fails. */
    public static void save(Path file, String text) throws WorkshopStorageException {
        try {
            write(file, text);
        } catch (IOException e) {
            throw new WorkshopStorageException(e, "storage.not_saved", file.getFileName(), DiskErrorText.words(of(file, e)));
        }
    }

    /** Returns what failed with the place that a trainer knows, not that of the temporary file. */
    private static IOException of(Path file, IOException e) {
        return switch (e) {
            case NoSuchFileException gone -> new NoSuchFileException(String.valueOf(file.getParent()));
            case AccessDeniedException denied -> new AccessDeniedException(file.toString());
            case FileSystemException f -> new FileSystemException(file.toString(), null, f.getReason());
            default -> e;
        };
    }

    /** Writes to a temporary file and then replaces the original, so that there is always a complete one. */
    static void write(Path file, String text) throws IOException {
        var real = Files.exists(file) ? file.toRealPath() : file;
        var next = real.resolveSibling("." + real.getFileName() + "." + ProcessHandle.current().pid() + ".next");
        try {
            if (Files.exists(real)) {
                Files.copy(real, next, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
            Files.writeString(next, text, StandardCharsets.UTF_8);
            Files.move(next, real, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(next);
        }
    }
}
