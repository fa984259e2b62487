package org.quarterdeck.workshop;

/** A place in the file that a fault can point at; line and column from 1. */
record Place(int line, int column) {

    static final Place START = new Place(1, 1);

    /** The beginning of the line that is counted from 0. */
    static Place atIndex(int line) {
        return new Place(line + 1, 1);
    }
}
