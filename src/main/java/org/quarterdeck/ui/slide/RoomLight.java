package org.quarterdeck.ui.slide;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * The light on the projector's picture and its effect on a slide.
 *
 * <p>Ambient light adds the same amount everywhere. At a contrast of {@code c} it adds {@code 1/(c-1)} of white, so
 * that white is {@code c} times as bright as black, and the eye adapts to the brightest. Computed in linear light and
 * stored as sRGB (IEC 61966-2-1). ISO 21118 and ANSI/INFOCOMM 3M-2011 name 7:1 as the least for reading and 15:1 for
 * working with what is shown.
 */
public enum RoomLight {
    /** No ambient light, as on a screen nearby. */
    NONE(Double.POSITIVE_INFINITY),
    /** A contrast of 15:1: lamps dimmed at the front. */
    DIMMED(15),
    /** A contrast of 7:1: daylight, all lamps on. */
    BRIGHT(7);

    private final double contrast;

    RoomLight(double contrast) {
        this.contrast = contrast;
    }

    public double contrast() {
        return contrast;
    }

    /** Returns the picture as it looks under this light. */
    public Image on(Image picture) {
        if (this == NONE) {
            return picture;
        }
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        var lit = levels();
        var seen = new WritableImage(width, height);
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
            for (int x = 0; x < width; x++) {
                int p = row[x];
                row[x] = 0xFF000000 | lit[p >> 16 & 0xFF] << 16 | lit[p >> 8 & 0xFF] << 8 | lit[p & 0xFF];
            }
            seen.getPixelWriter().setPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
        }
        return seen;
    }

    private int[] levels() {
        double added = 1 / (contrast - 1);
        var levels = new int[256];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (int) Math.round(255 * coded((linear(i / 255.0) + added) / (1 + added)));
        }
        return levels;
    }

    private static double linear(double coded) {
        return coded <= 0.04045 ? coded / 12.92 : Math.pow((coded + 0.055) / 1.055, 2.4);
    }

    private static double coded(double linear) {
        return linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    }
}
