package org.quarterdeck.importer;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A folder that is filled out of sight and comes to its place whole. Nothing that is there is ever replaced. */
final class NewFolder implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Path wanted;
    private final boolean exact;
    private final Path part;

    private NewFolder(Path wanted, boolean exact, Path part) {
        this.wanted = wanted;
        this.exact = exact;
        this.part = part;
    }

    /**
     * Begins a folder.
     *
     * @param exact whether it must be just there; otherwise a number is added where the name is taken
     */
    static NewFolder at(Path place, boolean exact) throws ImportException {
        var wanted = place.toAbsolutePath().normalize();
        var parent = wanted.getParent();
        if (parent == null || (exact && taken(wanted))) {
            throw new ImportException("importing.folder_taken", wanted);
        }
        try {
            Files.createDirectories(parent);
            var name = "." + wanted.getFileName() + "." + ProcessHandle.current().pid() + "." + NUMBER.incrementAndGet();
            return new NewFolder(wanted, exact, Files.createDirectory(parent.resolve(name)));
        } catch (AccessDeniedException e) {
            throw new ImportException(e, "importing.folder_denied", parent);
        } catch (IOException e) {
            throw new ImportException(e, "importing.folder_not_made", wanted, String.valueOf(e.getMessage()));
        }
    }

    /** Returns the folder to fill. */
    Path part() {
        return part;
    }

    /** Moves the filled folder to its place and returns that. */
    Path finish() throws IOException, ImportException {
        for (int i = 1; i < 10_000; i++) {
            var place = i == 1 ? wanted : wanted.resolveSibling(wanted.getFileName() + " " + i);
            if (exact || !Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                try {
                    if (exact && Files.isDirectory(place)) {
                        Files.delete(place);
                    }
                    Files.move(part, place);
                    return place;
                } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
                    if (exact) {
                        throw new ImportException(e, "importing.folder_taken", place);
                    }
                }
            }
        }
        throw new ImportException("importing.folder_taken", wanted);
    }

    /** Returns whether something is there that would be lost. */
    private static boolean taken(Path place) throws ImportException {
        if (!Files.isDirectory(place)) {
            return Files.exists(place, LinkOption.NOFOLLOW_LINKS);
        }
        try (var entries = Files.list(place)) {
            return entries.findAny().isPresent();
        } catch (IOException e) {
            throw new ImportException(e, "importing.folder_denied", place);
        }
    }

    /** Removes what was not finished. */
    @Override
    public void close() throws IOException {
        if (!Files.exists(part)) {
            return;
        }
        ScratchFolder.delete(part);
    }
}
