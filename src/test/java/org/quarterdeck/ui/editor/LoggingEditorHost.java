package org.quarterdeck.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.spelling.Spelling;
import org.quarterdeck.workshop.ParseResult;

/** Writes down what the editor asks for. */
final class LoggingEditorHost implements EditorHost {

    @Nullable
    Spelling spelling;
    CompletableFuture<Optional<String>> saving = CompletableFuture.completedFuture(Optional.empty());
    final List<String> asked = new CopyOnWriteArrayList<>();

    @Override
    public void saveCopy(String text) {
        asked.add("copy " + text);
    }

    @Override
    public CompletableFuture<Optional<String>> save(String text, String known) {
        asked.add("save " + text);
        return saving;
    }

    @Override
    public void keepDraft(String text, String saved) {
        asked.add("draft " + text);
    }

    @Override
    public void measure(ParseResult reading, Predicate<ParseResult> wanted, Consumer<ParseResult> done) {}

    @Override
    public void goLive() {
        asked.add("live");
    }

    @Override
    public void leave() {
        asked.add("leave");
    }

    @Override
    public void guide() {
        asked.add("guide");
    }

    @Override
    public @Nullable Spelling spelling() {
        return spelling;
    }

    @Override
    public void takePicture(Path picture, Consumer<String> taken) {
        taken.accept(picture.getFileName().toString());
    }

    @Override
    public void takePicture(Image picture, Consumer<String> taken) {
        taken.accept("picture.png");
    }

    @Override
    public void choosePicture(Consumer<String> chosen) {
        chosen.accept("ship.png");
    }
}
