package org.quarterdeck.workshop.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The folder {@code HOME/trash} for removed workshops, from which they can be restored. */
public final class TrashFolder {

    private final Path folder;

    public TrashFolder(Path home) {
        this.folder = home.resolve("trash");
    }

    /**
     * A workshop in the trash.
     *
     * @param was its original path
     * @param now its path in the trash
     */
    public record Thrown(Path was, Path now) {}

    /** Moves a workshop's folder, or its file if it has none, into the trash. */
    public Thrown add(Path workshop) throws WorkshopStorageException {
        try {
            Files.createDirectories(folder);
            var place = FolderNames.free(folder, workshop.getFileName().toString());
            return new Thrown(workshop, Files.move(workshop, place));
        } catch (IOException e) {
            throw new WorkshopStorageException(e, "storage.not_removed", DiskErrorText.words(e));
        }
    }

    /** Restores a workshop to its original path, or beside it if that is taken, and returns the path. */
    public Path restore(Thrown thrown) throws WorkshopStorageException {
        try {
            var parent = Objects.requireNonNull(thrown.was().toAbsolutePath().getParent());
            Files.createDirectories(parent);
            return Files.move(thrown.now(), FolderNames.free(parent, thrown.was().getFileName().toString()));
        } catch (IOException e) {
            throw new WorkshopStorageException(e, "storage.not_restored", thrown.now(), DiskErrorText.words(e));
        }
    }
}
