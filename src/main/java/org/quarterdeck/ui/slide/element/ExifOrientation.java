package org.quarterdeck.ui.slide.element;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The orientation of a photograph. Phones store a picture as the sensor saw it and record the rotation beside it (Exif,
 * tag 274). The JDK can read that tag, so no metadata library is needed for one number. This class only finds the Exif
 * data in the file, because the JDK's JPEG reader rejects the order in which cameras write it.
 *
 * @param orientation as in TIFF 6.0: 1 as stored, 3 upside down, 6 and 8 on a side, the others also mirrored
 */
record ExifOrientation(int orientation) {

    static final ExifOrientation NONE = new ExifOrientation(1);
    private static final int JPEG = 0xFFD8;
    private static final int EXIF = 0xFFE1;
    private static final int PICTURE = 0xFFDA;
    /** The length of "Exif" and two zero bytes. */
    private static final int HEAD = 6;

    /** Returns the orientation recorded in a file, or as stored if none can be read. */
    static ExifOrientation of(Path path) {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
            var exif = in.readUnsignedShort() == JPEG ? exif(in) : null;
            return exif == null ? NONE : read(exif);
        } catch (IOException | RuntimeException unreadable) {
            return NONE;
        }
    }

    /** Returns whether width and height are exchanged. */
    boolean onItsSide() {
        return orientation >= 5;
    }

    /** Returns the index of the stored pixel, in row order, that belongs at the given point. */
    int stored(int x, int y, int width, int height) {
        int fromX = switch (orientation) {
            case 2, 3 -> width - 1 - x;
            case 5, 6 -> y;
            case 7, 8 -> width - 1 - y;
            default -> x;
        };
        int fromY = switch (orientation) {
            case 3, 4 -> height - 1 - y;
            case 5, 8 -> x;
            case 6, 7 -> height - 1 - x;
            default -> y;
        };
        return fromY * width + fromX;
    }

    /** Reads the markers before the image data up to the one with the Exif data. */
    private static byte @Nullable [] exif(DataInputStream in) throws IOException {
        while (true) {
            int marker = in.readUnsignedShort();
            int length = in.readUnsignedShort() - 2;
            if (marker >> 8 != 0xFF || marker == PICTURE || length < 0) {
                return null;
            }
            if (marker == EXIF) {
                var bytes = in.readNBytes(length);
                if (bytes.length > HEAD && bytes[0] == 'E' && bytes[1] == 'x') {
                    return bytes;
                }
            } else {
                in.skipNBytes(length);
            }
        }
    }

    private static ExifOrientation read(byte[] exif) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("tiff").next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(exif, HEAD, exif.length - HEAD))) {
            reader.setInput(in);
            var field = TIFFDirectory.createFromMetadata(reader.getImageMetadata(0))
                    .getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
            int value = field == null ? 1 : field.getAsInt(0);
            return value >= 1 && value <= 8 ? new ExifOrientation(value) : NONE;
        } finally {
            reader.dispose();
        }
    }
}
