package org.quarterdeck.report;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;

/**
 * Writes a file to a temporary path beside its target and moves it there when it is complete; an existing file stays until
 * then. A symbolic link stays, and what it leads to is written.
 */
public final class AtomicFileWriter {

    private static final System.Logger LOG = System.getLogger(AtomicFileWriter.class.getName());
    /** The name of a temporary file, with the number of the process that writes it. */
    private static final Pattern PART = Pattern
            .compile("\\..+\\.(?:pdf|pptx|html|csv|xlsx|png|svg|zip|quarterdeck)\\.([0-9]{1,18})\\.part");

    private static final int MOST_LINKS = 40;

    /** Writes the content to the temporary file. */
    public interface Content {

        void write(Path part) throws IOException, InterruptedException;
    }

    private AtomicFileWriter() {}

    public static void write(Path wished, Content content) throws IOException, InterruptedException {
        var to = followed(wished);
        if (Files.isDirectory(to)) {
            throw new FileSystemException(to.toString(), null, "there is a folder of that name");
        }
        var folder = to.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new FileSystemException(to.toString(), null, "there is no folder " + folder);
        }
        removeLeftovers(folder);
        var part = to.toAbsolutePath().resolveSibling("." + to.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            content.write(part);
            Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            throw part.toString().equals(e.getFile()) ? new FileSystemException(to.toString(), null, e.getReason()) : e;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Returns the file that a symbolic link leads to, which need not be there yet; any other path as it is. */
    private static Path followed(Path to) throws IOException {
        var path = to;
        for (int links = 0; Files.isSymbolicLink(path); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemException(to.toString(), null, "its links lead in a circle");
            }
            path = path.toAbsolutePath().resolveSibling(Files.readSymbolicLink(path));
        }
        return path;
    }

    /** Removes temporary files of programs that were killed while they wrote. */
    private static void removeLeftovers(Path folder) {
        try (var files = Files.newDirectoryStream(folder, ".*.part")) {
            for (var file : files) {
                var name = PART.matcher(file.getFileName().toString());
                if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.log(Level.DEBUG, "Leftovers stay in the folder.", e);
        }
    }
}
