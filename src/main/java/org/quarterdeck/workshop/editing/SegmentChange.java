package org.quarterdeck.workshop.editing;

/**
 * A workshop's text after a change to its segments.
 *
 * @param segment the segment to look at now, from 0, or -1 if none is left
 */
public record SegmentChange(String text, int segment) {}
