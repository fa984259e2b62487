package org.quarterdeck.importer.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** A drawn page as a file: what holds few colours as PNG, which loses nothing, and photos as JPEG. */
public record PagePicture(byte[] bytes, String ending) {

    /** A page with more colours holds photos. */
    private static final int MOST_COLOURS = 3_000;
    private static final float JPEG_QUALITY = 0.93f;

    static PagePicture of(BufferedImage image) {
        boolean photo = colours(image) > MOST_COLOURS;
        return new PagePicture(written(image, photo ? "jpeg" : "png", photo ? JPEG_QUALITY : -1), photo ? "jpg" : "png");
    }

    /** Counts the colours of every seventh dot. */
    private static int colours(BufferedImage image) {
        var colours = new HashSet<Integer>();
        for (int y = 0; y < image.getHeight() && colours.size() <= MOST_COLOURS; y += 7) {
            for (int x = 0; x < image.getWidth(); x += 7) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours.size();
    }

    private static byte[] written(BufferedImage image, String format, float quality) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            if (quality >= 0) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(quality);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
