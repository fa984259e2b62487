package org.quarterdeck.workshop;

/** What kind of thing a segment is. */
public sealed interface Content permits Slide, Poll, Breakout, Simulation {}
