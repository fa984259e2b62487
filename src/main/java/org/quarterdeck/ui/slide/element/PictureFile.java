package org.quarterdeck.ui.slide.element;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.geometry.Dimension2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.picture.FilmStill;
import org.quarterdeck.workshop.picture.PictureSize;
import org.quarterdeck.workshop.picture.SvgPicture;

/**
 * A picture beside a workshop. Its size is read from its header at once, and the picture itself in the background with
 * no more pixels than a slide can show, so that one of two hundred megapixels takes no more memory than others. Only
 * the first frame of an animation is used. A drawing in SVG is drawn as large as the slide shows it.
 */
public final class PictureFile {

    private static final int KEPT = 8;
    private static final ExecutorService READING = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("pictures").factory());
    private static final Map<PictureFile.Key, CompletableFuture<Image>> READ = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PictureFile.Key, CompletableFuture<Image>> eldest) {
            return size() > KEPT;
        }
    };

    private record Key(Path path, FileTime saved, int least) {}

    private final Path path;
    private final FileTime saved;
    private final Dimension2D size;
    private final ExifOrientation turn;
    private final @Nullable SvgPicture drawing;

    private PictureFile(Path path, FileTime saved, Dimension2D size, ExifOrientation turn, @Nullable SvgPicture drawing) {
        this.path = path;
        this.saved = saved;
        this.size = size;
        this.turn = turn;
        this.drawing = drawing;
    }

    /**
     * Returns the picture with the given name in the folder, or null if there is none. Files outside the folder are
     * never looked up. A film is shown as the picture of its name.
     */
    public static @Nullable PictureFile beside(Path folder, String name) {
        try {
            var path = folder.resolve(name).normalize();
            if (!path.startsWith(folder) || !Files.isRegularFile(path)) {
                return null;
            }
            return FilmStill.film(name) ? FilmStill.beside(path).map(PictureFile::of).orElse(null) : of(path);
        } catch (InvalidPathException notOnThisComputer) {
            return null;
        }
    }

    /** Returns the picture in a file, or null if it cannot be read. */
    public static @Nullable PictureFile of(Path path) {
        try {
            var saved = Files.getLastModifiedTime(path);
            if (SvgPicture.begins(path)) {
                var drawing = SvgPicture.read(path);
                return drawing == null
                        ? null
                        : new PictureFile(path, saved, new Dimension2D(drawing.width(), drawing.height()), ExifOrientation.NONE,
                                drawing);
            }
            return reading(path, reader -> {
                var turn = ExifOrientation.of(path);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > PictureSize.MOST_DOTS) {
                    throw new IOException(path + " is too large");
                }
                return new PictureFile(path, saved,
                        turn.onItsSide() ? new Dimension2D(height, width) : new Dimension2D(width, height), turn, null);
            });
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }

    public double ratio() {
        return size.getWidth() / size.getHeight();
    }

    /** Reads the picture with at least the given width in pixels if it has that many. Fails if the file is broken. */
    public CompletableFuture<Image> read(double width) {
        int least = (int) Math.ceil(width);
        synchronized (READ) {
            return READ.computeIfAbsent(new Key(path, saved, least),
                    key -> CompletableFuture.supplyAsync(() -> decoded(least), READING));
        }
    }

    private Image decoded(int least) {
        if (drawing != null) {
            return copied(drawing.draw(least), turn);
        }
        try {
            int step = (int) Math.max(1, Math.floor(size.getWidth() / least));
            return reading(path, reader -> {
                var how = reader.getDefaultReadParam();
                how.setSourceSubsampling(step, step, 0, 0);
                return copied(reader.read(0, how), turn);
            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Returns a picture that Java's own graphics have drawn as one that JavaFX shows. */
    public static Image image(BufferedImage drawn) {
        return copied(drawn, ExifOrientation.NONE);
    }

    private static Image copied(BufferedImage picture, ExifOrientation turn) {
        int storedWidth = picture.getWidth();
        int storedHeight = picture.getHeight();
        int width = turn.onItsSide() ? storedHeight : storedWidth;
        int height = turn.onItsSide() ? storedWidth : storedHeight;
        var copy = new WritableImage(width, height);
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            if (turn.equals(ExifOrientation.NONE)) {
                picture.getRGB(0, y, width, 1, row, 0, width);
            } else {
                for (int x = 0; x < width; x++) {
                    int stored = turn.stored(x, y, storedWidth, storedHeight);
                    row[x] = picture.getRGB(stored % storedWidth, stored / storedWidth);
                }
            }
            copy.getPixelWriter().setPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
        }
        return copy;
    }

    private interface Use<T> {
        T of(ImageReader reader) throws IOException;
    }

    private static <T> T reading(Path path, Use<T> use) throws IOException {
        try (var in = ImageIO.createImageInputStream(path.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException(path + " is no picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                return use.of(reader);
            } finally {
                reader.dispose();
            }
        }
    }
}
