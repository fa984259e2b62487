package org.quarterdeck.workshop.brand;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour as an author writes it.
 *
 * @param rgb red, green and blue, eight bits each
 */
public record BrandColor(int rgb) {

    private static final Pattern SHORT = Pattern.compile("#[0-9A-Fa-f]{3}");
    private static final Pattern LONG = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final int STEPS = 100;

    /** Reads {@code #RGB} or {@code #RRGGBB}. */
    public static Optional<BrandColor> of(String text) {
        if (LONG.matcher(text).matches()) {
            return Optional.of(new BrandColor(Integer.parseInt(text.substring(1), 16)));
        }
        return SHORT.matcher(text).matches()
                ? of("#" + text.substring(1).replaceAll("(.)", "$1$1"))
                : Optional.empty();
    }

    /** Returns the contrast with another colour as WCAG computes it, from 1 to 21. */
    public double contrast(BrandColor other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /**
     * Returns the colour itself if it has a contrast with the ground, or else the nearest that has, darker on a bright
     * ground and lighter on a dark one.
     */
    public BrandColor readable(BrandColor ground, double contrast) {
        var towards = new BrandColor(ground.luminance() > 0.18 ? 0x000000 : 0xFFFFFF);
        int step = 0;
        while (step < STEPS && mixed(towards, step).contrast(ground) < contrast) {
            step++;
        }
        return mixed(towards, step);
    }

    public String hex() {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }

    private BrandColor mixed(BrandColor other, int step) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double mine = channel(shift);
            mixed |= (int) Math.round(mine + (other.channel(shift) - mine) * step / STEPS) << shift;
        }
        return new BrandColor(mixed);
    }

    private int channel(int shift) {
        return rgb >> shift & 0xFF;
    }

    private double luminance() {
        return 0.2126 * linear(channel(16)) + 0.7152 * linear(channel(8)) + 0.0722 * linear(channel(0));
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
