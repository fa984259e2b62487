package org.quarterdeck.bench;

import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.common.Stylesheets;

/** Takes pictures of screens without a display, each at the two sizes that are looked at. */
public final class PictureFiles {

    private record Size(int width, int height) {}

    private static final Size[] SIZES = {new Size(1280, 720), new Size(1920, 1080)};

    private final Path folder;
    private final Predicate<String> wanted;

    private PictureFiles(Path folder, String wanted) {
        this.folder = folder;
        this.wanted = Pattern.compile(wanted).asPredicate();
    }

    static PictureFiles into(Path folder) throws IOException {
        return into(folder, "");
    }

    /** @param wanted only those are taken in whose names this pattern is found */
    static PictureFiles into(Path folder, String wanted) throws IOException {
        Files.createDirectories(folder);
        startToolkit();
        onScreen(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            return "";
        });
        return new PictureFiles(folder, wanted);
    }

    /** Starts JavaFX and returns once it runs. */
    static void startToolkit() {
        var up = new CompletableFuture<Void>();
        Platform.startup(() -> up.complete(null));
        up.join();
    }

    /** One picture a size; the view is made anew for each. */
    void take(String name, Supplier<? extends Parent> view) {
        if (!wanted.test(name)) {
            return;
        }
        for (var size : SIZES) {
            var scene = onScreen(() -> {
                var root = view.get();
                Stylesheets.dress(root);
                var made = new Scene(root, size.width(), size.height());
                made.snapshot(null);
                return made;
            });
            settle(Duration.millis(900));
            var image = onScreen(() -> scene.snapshot(null));
            write(image, folder.resolve(name + "-" + size.height() + ".png"));
        }
    }

    /** What is put off to later frames or read in the background has time to come. */
    static void settle(Duration time) {
        var done = new CompletableFuture<Void>();
        onScreen(() -> {
            var pause = new PauseTransition(time);
            pause.setOnFinished(event -> done.complete(null));
            pause.play();
            return "";
        });
        done.join();
    }

    /** Passes the time that a facilitator speaks between two moves, outside of what is measured. */
    static void speak(Duration time) throws InterruptedException {
        Thread.sleep((long) time.toMillis());
    }

    static <T> T onScreen(Supplier<T> what) {
        var done = new CompletableFuture<T>();
        FxGate.run(() -> {
            try {
                done.complete(what.get());
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }

    /** Returns a picture as Java's own libraries have it. */
    public static BufferedImage copy(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pixels = image.getPixelReader();
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            pixels.getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
            copy.setRGB(0, y, width, 1, row, 0, width);
        }
        return copy;
    }

    static void write(Image image, Path file) {
        try {
            ImageIO.write(copy(image), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
