package org.quarterdeck.workshop;

/** Something to look at: its layout and text say all. */
public record Slide() implements Content {}
