package org.quarterdeck.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.quarterdeck.session.port.ArchiveException;

/** The archive's location on disk. Files and folders made here are accessible to their owner alone. */
final class ArchiveFile {

    private static final String NAME = "archive.db";

    private ArchiveFile() {}

    /** Returns the place of the archive's file in a folder, whether it is there or not. */
    static Path under(Path home) {
        return home.toAbsolutePath().normalize().resolve(NAME);
    }

    /** Returns a file beside the archive, empty if it is new; where it can't be made it is not there. */
    static Path beside(Path archive, String name) {
        var file = archive.resolveSibling(name);
        if (Files.notExists(file)) {
            try {
                create(file);
            } catch (IOException e) {
                System.getLogger(ArchiveFile.class.getName()).log(System.Logger.Level.DEBUG, file.toString(), e);
            }
        }
        return file;
    }

    /** Returns the archive's file in a folder; creates the folder and an empty file if they are missing. */
    static Path in(Path home) throws ArchiveException {
        var folder = home.toAbsolutePath().normalize();
        createFolder(folder);
        var file = folder.resolve(NAME);
        if (Files.notExists(file)) {
            make(file, () -> create(file));
        }
        return file;
    }

    /** Creates a folder if it is missing. */
    static void createFolder(Path folder) throws ArchiveException {
        if (!Files.isDirectory(folder)) {
            make(folder, () -> Files.createDirectories(folder, ownersOnly(folder, "rwx------")));
        }
    }

    /** Creates an empty file that its owner alone can read. */
    static Path create(Path file) throws IOException {
        return Files.createFile(file, ownersOnly(file, "rw-------"));
    }

    private interface Making {
        Path run() throws IOException;
    }

    private static void make(Path what, Making making) throws ArchiveException {
        try {
            making.run();
        } catch (IOException e) {
            throw ArchiveFailureText.making(what, e);
        }
    }

    private static FileAttribute<?>[] ownersOnly(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
