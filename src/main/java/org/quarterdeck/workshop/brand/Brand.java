package org.quarterdeck.workshop.brand;

import org.jspecify.annotations.Nullable;

/**
 * Whom a workshop is held for, and the look it takes from there.
 *
 * @param client who it is held for
 * @param logo a picture for the slides' footer, relative to the workshop's folder
 * @param accent the colour of bars and marks that belong to no pole
 * @param font the face of headlines: a file, relative to the workshop's folder
 * @param poles the colours of the two poles
 */
public record Brand(@Nullable String client, @Nullable String logo, @Nullable BrandColor accent, @Nullable String font,
        @Nullable PoleColors poles) {

    /** The contrast that bars and other marks need with the ground. */
    public static final double MARK_CONTRAST = 3;
    /** The contrast that text needs with the ground. */
    public static final double TEXT_CONTRAST = 7;

    /** No client, and the look that every workshop has. */
    public static final Brand NONE = new Brand(null, null, null, null, null);

    /** The colours of the left and the right pole. */
    public record PoleColors(BrandColor first, BrandColor second) {}
}
