package org.quarterdeck.importer.powerpoint;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** Draws a slide as a picture that is sharp on a projector. */
final class SlidePicture {

    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;

    private SlidePicture() {}

    static byte[] png(XMLSlideShow show, XSLFSlide slide) throws IOException {
        var size = show.getPageSize();
        double scale = Math.min(WIDTH / Math.max(1, size.getWidth()), HEIGHT / Math.max(1, size.getHeight()));
        var image = new BufferedImage(Math.max(1, (int) Math.round(size.getWidth() * scale)),
                Math.max(1, (int) Math.round(size.getHeight() * scale)), BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            pen.setPaint(Color.WHITE);
            pen.fillRect(0, 0, image.getWidth(), image.getHeight());
            pen.scale(scale, scale);
            slide.draw(pen);
        } finally {
            pen.dispose();
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
