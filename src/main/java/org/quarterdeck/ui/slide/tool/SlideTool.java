package org.quarterdeck.ui.slide.tool;

/** The tools on the slide. One at a time is in hand. */
public enum SlideTool {
    NONE, POINTER, SPOTLIGHT, ZOOM, PEN
}
