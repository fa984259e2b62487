package org.quarterdeck.workshop.storage;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** The texts written in the editor and not saved yet, kept in {@code HOME/drafts} for the case of a crash. */
public final class DraftFolder {

    private static final System.Logger LOG = System.getLogger(DraftFolder.class.getName());

    private final Path folder;

    public DraftFolder(Path home) {
        this.folder = home.resolve("drafts");
    }

    /** Returns the draft of a workshop's file, if there is one. */
    public Optional<String> find(Path file) {
        try {
            var draft = draft(file);
            return Files.isRegularFile(draft) ? Optional.of(Files.readString(draft)) : Optional.empty();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a draft cannot be read", e);
            return Optional.empty();
        }
    }

    public void keep(Path file, String text) {
        try {
            Files.createDirectories(folder);
            WorkshopWriter.write(draft(file), text);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a draft cannot be kept", e);
        }
    }

    public void drop(Path file) {
        try {
            Files.deleteIfExists(draft(file));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a draft cannot be taken away", e);
        }
    }

    private Path draft(Path file) {
        var place = file.toAbsolutePath().normalize().toString();
        return folder.resolve(UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)) + ".md");
    }
}
