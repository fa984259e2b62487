package org.quarterdeck.workshop.picture;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** The size of a picture as its file says, before a dot of it is read. */
public final class PictureSize {

    /** A picture of more dots is none that anybody shows: it would take minutes to read. */
    public static final long MOST_DOTS = 250_000_000;

    private PictureSize() {}

    /** Returns the number of dots of a picture, or 0 where its file says none, as of a drawing. */
    public static long dots(Path file) throws IOException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = in == null ? null : ImageIO.getImageReaders(in);
            if (readers == null || !readers.hasNext()) {
                return 0;
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } catch (IOException | RuntimeException unreadable) {
                return 0; // told as broken where it is shown
            } finally {
                reader.dispose();
            }
        }
    }
}
