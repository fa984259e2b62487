package org.quarterdeck.workshop.parser.source;

/** A position in the file for a diagnostic. Line and column are counted from 1. */
public record SourcePosition(int line, int column) {

    public static final SourcePosition START = new SourcePosition(1, 1);

    /** Returns the beginning of a line given from 0. */
    public static SourcePosition atIndex(int line) {
        return new SourcePosition(line + 1, 1);
    }
}
