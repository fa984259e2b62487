package org.quarterdeck.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** {@code HOME/trash}: where workshops go that are removed, so that this can be undone. */
public final class Trash {

    private final Path folder;

    public Trash(Path home) {
        this.folder = home.resolve("trash");
    }

    /**
     * A workshop in the trash.
     *
     * @param was where it stood
     * @param now where it lies
     */
    public record Thrown(Path was, Path now) {}

    /** Moves a workshop's folder, or its file where it has none, into the trash. */
    public Thrown add(Path workshop) throws ShelfException {
        try {
            Files.createDirectories(folder);
            var place = FolderName.free(folder, workshop.getFileName().toString());
            return new Thrown(workshop, Files.move(workshop, place));
        } catch (IOException e) {
            throw new ShelfException("The workshop could not be removed and is where it was: " + Trouble.words(e) + ".", e);
        }
    }

    /** Puts it back where it stood, or beside where something else stands there now. Returns where it is. */
    public Path restore(Thrown thrown) throws ShelfException {
        try {
            var parent = Objects.requireNonNull(thrown.was().toAbsolutePath().getParent());
            Files.createDirectories(parent);
            return Files.move(thrown.now(), FolderName.free(parent, thrown.was().getFileName().toString()));
        } catch (IOException e) {
            throw new ShelfException(
                    "The workshop could not be put back; it is in " + thrown.now() + ": " + Trouble.words(e) + ".",
                    e);
        }
    }
}
