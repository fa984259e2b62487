package org.quarterdeck.app.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.slide.element.PictureFile;
import org.quarterdeck.workshop.picture.SvgPicture;

/** The program's icon, given to every window that is open or opens later. */
final class WindowIcons {

    private static final String DRAWING = "/assets/icons/quarterdeck.svg";
    private static final int[] SIZES = {16, 32, 48, 128};

    private WindowIcons() {}

    /** Draws the icon on another thread, so that no window waits for it. */
    static CompletableFuture<Void> giveToAll(Executor drawing) {
        return CompletableFuture.supplyAsync(WindowIcons::draw, drawing).thenAcceptAsync(icons -> {
            Window.getWindows().forEach(window -> give(window, icons));
            Window.getWindows().addListener((ListChangeListener<Window>) change -> {
                while (change.next()) {
                    change.getAddedSubList().forEach(window -> give(window, icons));
                }
            });
        }, FxGate::run);
    }

    private static void give(Window window, List<Image> icons) {
        if (window instanceof Stage stage && stage.getIcons().isEmpty()) {
            stage.getIcons().setAll(icons);
        }
    }

    private static List<Image> draw() {
        try (var in = WindowIcons.class.getResourceAsStream(DRAWING)) {
            var drawing = Objects.requireNonNull(SvgPicture.read(Objects.requireNonNull(in, DRAWING).readAllBytes()), DRAWING);
            return IntStream.of(SIZES).mapToObj(size -> PictureFile.image(drawing.draw(size))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's icon cannot be read", e);
        }
    }
}
