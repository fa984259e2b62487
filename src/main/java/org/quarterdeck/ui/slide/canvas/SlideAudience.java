package org.quarterdeck.ui.slide.canvas;

/** Who looks: the room, or one person at a small picture of what the room sees, where nothing moves and nothing is blacked out. */
public enum SlideAudience {
    ROOM, PREVIEW
}
