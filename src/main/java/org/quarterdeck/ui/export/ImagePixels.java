package org.quarterdeck.ui.export;

import java.awt.image.BufferedImage;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.jspecify.annotations.Nullable;

/** Converts images of the screen to pixels for paper. */
final class ImagePixels {

    private ImagePixels() {}

    /** Returns the part of an image that a view shows, or all of it. */
    static BufferedImage of(Image image, @Nullable Rectangle2D shown) {
        var all = of(image);
        if (shown == null) {
            return all;
        }
        int x = Math.clamp((int) shown.getMinX(), 0, all.getWidth() - 1);
        int y = Math.clamp((int) shown.getMinY(), 0, all.getHeight() - 1);
        return all.getSubimage(x, y, Math.clamp((int) shown.getWidth(), 1, all.getWidth() - x),
                Math.clamp((int) shown.getHeight(), 1, all.getHeight() - y));
    }

    static BufferedImage of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        return copy;
    }
}
