package org.quarterdeck.shelf;

/** Something could not be done with a workshop's files. Its message says what, what was kept, and what to do. */
public final class ShelfException extends Exception {

    private static final long serialVersionUID = 1L;

    public ShelfException(String sentence) {
        super(sentence);
    }

    ShelfException(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
