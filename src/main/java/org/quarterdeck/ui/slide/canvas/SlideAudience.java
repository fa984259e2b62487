package org.quarterdeck.ui.slide.canvas;

/**
 * The audience of a slide: the room, or one person looking at a small copy, where nothing moves and nothing is blacked
 * out.
 */
public enum SlideAudience {
    ROOM, PREVIEW
}
