package org.quarterdeck.report.presentation;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.picture.SvgPicture;

/** Places pictures on slides, whole and in their own proportions. Kinds that some programs cannot show become PNG. */
final class PictureWriter {

    private static final int DRAWN_WIDTH = 1920;

    private PictureWriter() {}

    /** Places a picture in an area, or nothing if the file is not there any more. */
    static void put(XMLSlideShow show, XSLFSlide slide, Path folder, Block.Picture picture, Rectangle2D area) throws IOException {
        var file = folder.resolve(picture.path()).normalize();
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            return;
        }
        var drawn = read(file);
        if (drawn == null) {
            return;
        }
        var kind = kind(file);
        var data = kind == null
                ? show.addPicture(png(drawn), PictureType.PNG)
                : show.addPicture(Files.readAllBytes(file), kind);
        var shape = slide.createPicture(data);
        if (!picture.alt().isBlank() && shape.getXmlObject() instanceof CTPicture xml) {
            xml.getNvPicPr().getCNvPr().setDescr(picture.alt());
        }
        double share = Math.min(area.getWidth() / drawn.getWidth(), area.getHeight() / drawn.getHeight());
        double width = drawn.getWidth() * share;
        double height = drawn.getHeight() * share;
        shape.setAnchor(new Rectangle2D.Double(area.getX() + (area.getWidth() - width) / 2,
                area.getY() + (area.getHeight() - height) / 2, width, height));
    }

    private static @Nullable BufferedImage read(Path file) throws IOException {
        var drawing = SvgPicture.begins(file) ? SvgPicture.read(file) : null;
        return drawing == null ? ImageIO.read(file.toFile()) : drawing.draw(DRAWN_WIDTH);
    }

    private static @Nullable PictureType kind(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".png") ? PictureType.PNG : name.matches(".*\\.jpe?g") ? PictureType.JPEG : null;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
