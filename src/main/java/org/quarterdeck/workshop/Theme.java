package org.quarterdeck.workshop;

/** How the projector is dressed: dark on near-white for a bright room, light on near-black for a dark one. */
public enum Theme {
    BRIGHT, DARK
}
