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

    /**
     * A text that was not saved.
     *
     * @param base the file as it was when this was written
     */
    public record Draft(String text, String base) {}

    private static final String TEXT = ".md";
    private static final String BASE = ".base.md";

    private final Path folder;

    public DraftFolder(Path home) {
        this.folder = home.resolve("drafts");
    }

    /** Returns the draft of a workshop's file, if there is one. */
    public Optional<Draft> find(Path file) {
        try {
            var draft = draft(file, TEXT);
            var base = draft(file, BASE);
            return Files.isRegularFile(draft)
                    ? Optional.of(new Draft(Files.readString(draft), Files.isRegularFile(base) ? Files.readString(base) : ""))
                    : Optional.empty();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a draft cannot be read", e);
            return Optional.empty();
        }
    }

    /**
     * Keeps what is not saved of a workshop's file. The draft before it stays if that fails. A base never stands there with an older
     * text: what another program saved in between would look as if the text took it back.
     */
    public void keep(Path file, Draft draft) throws IOException {
        Files.createDirectories(folder);
        if (!Files.exists(draft(file, TEXT))) {
            WorkshopWriter.write(draft(file, BASE), draft.base());
        }
        WorkshopWriter.write(draft(file, TEXT), draft.text());
        WorkshopWriter.write(draft(file, BASE), draft.base());
    }

    public void drop(Path file) {
        try {
            Files.deleteIfExists(draft(file, TEXT));
            Files.deleteIfExists(draft(file, BASE));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a draft cannot be taken away", e);
        }
    }

    private Path draft(Path file, String ending) {
        var place = file.toAbsolutePath().normalize().toString();
        return folder.resolve(UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)) + ending);
    }
}
