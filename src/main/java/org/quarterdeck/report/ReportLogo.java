package org.quarterdeck.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.picture.SvgPicture;

/**
 * The client's logo on the cover of a report.
 *
 * @param client whose it is, read aloud in its place; may be empty
 */
public record ReportLogo(BufferedImage picture, String client) {

    /** The most that a cover has room for, in points. */
    private static final double WIDTH = 200;
    private static final double HEIGHT = 56;
    /** The pixels of a drawing in SVG, which has no size of its own; enough for a printer. */
    private static final int DRAWN = 1200;

    /** Returns the width on paper, in points: as large as there is room for both of its sides. */
    public double width() {
        return Math.min(WIDTH, HEIGHT * picture.getWidth() / picture.getHeight());
    }

    public double height() {
        return width() * picture.getHeight() / picture.getWidth();
    }

    /** Returns the picture of a file, or null where it can't be read. */
    public static @Nullable BufferedImage read(Path file) {
        try {
            if (SvgPicture.begins(file)) {
                var drawing = SvgPicture.read(file);
                return drawing == null ? null : drawing.draw(DRAWN);
            }
            return readPixels(file);
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }

    /** Reads no more pixels than a printer shows, so that a huge picture makes no huge report. */
    private static @Nullable BufferedImage readPixels(Path file) throws IOException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = in == null ? null : ImageIO.getImageReaders(in);
            if (readers == null || !readers.hasNext()) {
                return null;
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                var how = reader.getDefaultReadParam();
                int step = Math.max(1, reader.getWidth(0) / DRAWN);
                how.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, how);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Returns the logo that the plan names, else the one that the workshop names while its folder is still there. */
    static @Nullable ReportLogo of(ReportPlan plan, SessionData data, String client) {
        var file = plan.logo() == null ? named(data) : plan.logo();
        var picture = file == null ? null : read(file);
        return picture == null ? null : new ReportLogo(picture, client);
    }

    private static @Nullable Path named(SessionData data) {
        var name = data.workshop().brand().logo();
        if (name == null) {
            return null;
        }
        try {
            var folder = data.session().past().recording().start().folder().toAbsolutePath().normalize();
            var file = folder.resolve(name).normalize();
            return file.startsWith(folder) && Files.isRegularFile(file) ? file : null;
        } catch (InvalidPathException notOnThisComputer) {
            return null;
        }
    }
}
