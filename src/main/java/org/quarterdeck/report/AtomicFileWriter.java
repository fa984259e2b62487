package org.quarterdeck.report;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a file to a temporary path beside its target and moves it there when it is complete; an existing file stays until
 * then.
 */
public final class AtomicFileWriter {

    /** Writes the content to the temporary file. */
    public interface Content {

        void write(Path part) throws IOException, InterruptedException;
    }

    private AtomicFileWriter() {}

    public static void write(Path to, Content content) throws IOException, InterruptedException {
        if (Files.isDirectory(to)) {
            throw new FileSystemException(to.toString(), null, "there is a folder of that name");
        }
        var folder = to.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new FileSystemException(to.toString(), null, "there is no folder " + folder);
        }
        var part = to.toAbsolutePath().resolveSibling("." + to.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            content.write(part);
            Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
