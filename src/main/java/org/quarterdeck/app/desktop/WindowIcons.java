package org.quarterdeck.app.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
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
        }, Platform::runLater);
    }

    private static void give(Window window, List<Image> icons) {
        if (window instanceof Stage stage && stage.getIcons().isEmpty()) {
            stage.getIcons().setAll(icons);
        }
    }

    private static List<Image> draw() {
        try (var in = WindowIcons.class.getResourceAsStream(DRAWING)) {
            var drawing = Objects.requireNonNull(SvgPicture.read(Objects.requireNonNull(in, DRAWING).readAllBytes()), DRAWING);
            return IntStream.of(SIZES).mapToObj(size -> image(drawing, size)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's icon cannot be read", e);
        }
    }

    private static Image image(SvgPicture drawing, int size) {
        var drawn = drawing.draw(size);
        var pixels = drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth());
        var image = new WritableImage(drawn.getWidth(), drawn.getHeight());
        image.getPixelWriter().setPixels(0, 0, drawn.getWidth(), drawn.getHeight(), PixelFormat.getIntArgbInstance(), pixels, 0,
                drawn.getWidth());
        return image;
    }
}
