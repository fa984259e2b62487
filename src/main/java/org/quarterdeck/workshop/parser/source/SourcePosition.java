package org.quarterdeck.workshop.parser.source;

/** A place in the file that a fault can point at; line and column from 1. */
public record SourcePosition(int line, int column) {

    public static final SourcePosition START = new SourcePosition(1, 1);

    /** The beginning of the line that is counted from 0. */
    public static SourcePosition atIndex(int line) {
        return new SourcePosition(line + 1, 1);
    }
}
