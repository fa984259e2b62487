package org.quarterdeck.ui.editor;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.spelling.Spelling;
import org.quarterdeck.workshop.ParseResult;

/** The requests of the editor to the program around it. */
public interface EditorHost {

    /**
     * Writes the file whole or not at all. The future completes, or fails with a sentence, on the JavaFX thread.
     *
     * @param known the text that the file is known to have
     * @return what another program has written instead of that, in which case nothing is saved
     */
    CompletableFuture<Optional<String>> save(String text, String known);

    /** Asks for a place, writes the text there as a workshop of its own, and goes on with that. */
    void saveCopy(String text);

    /**
     * Keeps what is not saved yet for the case of a crash.
     *
     * @param saved the text of the file as it was saved; nothing is kept of the same
     */
    void keepDraft(String text, String saved);

    /** Lays out the slides to find what does not fit, while nobody types. */
    void measure(ParseResult reading, Predicate<ParseResult> wanted, Consumer<ParseResult> done);

    /** Starts a session with the file as it was saved. */
    void goLive();

    /** Goes back to the home screen. */
    void leave();

    /** Opens the guide. */
    void guide();

    /** Returns the spelling of this computer, or null where the trainer wants none checked. */
    @Nullable
    Spelling spelling();

    /** Copies a picture beside the workshop and passes on its name there. */
    void takePicture(Path picture, Consumer<String> taken);

    /** Writes a picture beside the workshop and passes on its name there. */
    void takePicture(Image picture, Consumer<String> taken);

    /** Asks for a picture, copies it beside the workshop and passes on its name there; nothing if none was chosen. */
    void choosePicture(Consumer<String> chosen);
}
