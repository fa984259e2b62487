package org.quarterdeck.workshop;

import org.quarterdeck.workshop.brand.BrandColor;

/** The theme of the projector: dark on near-white for a bright venue, light on near-black for a dark one. */
public enum Theme {
    BRIGHT(0xFBF8F3), DARK(0x0E1622);

    private final BrandColor ground;

    Theme(int ground) {
        this.ground = new BrandColor(ground);
    }

    /** Returns the colour of the ground, with which a brand's colours need contrast. */
    public BrandColor ground() {
        return ground;
    }
}
