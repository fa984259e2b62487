package org.quarterdeck.workshop;

/** The theme of the projector: dark on near-white for a bright venue, light on near-black for a dark one. */
public enum Theme {
    BRIGHT, DARK
}
