package org.quarterdeck.workshop;

/** The content of a segment, by its kind. */
public sealed interface SegmentContent permits SlideContent, Poll, Breakout, Simulation {}
