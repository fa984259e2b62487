package org.quarterdeck.ui.home;

/**
 * From how far a slide can be read, for beside its picture.
 *
 * @param brief a few words, empty where there is nothing to read
 * @param sentence what falls short and what would help
 * @param enough whether the last row reads it
 */
public record SlideReach(String brief, String sentence, boolean enough) {}
