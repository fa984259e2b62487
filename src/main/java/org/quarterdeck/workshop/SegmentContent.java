package org.quarterdeck.workshop;

/** What kind of thing a segment is. */
public sealed interface SegmentContent permits SlideContent, Poll, Breakout, Simulation {}
