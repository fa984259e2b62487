package org.quarterdeck.workshop.storage;

/** Thrown when an operation on a workshop's files fails. The message says what failed, what was kept, and what to do. */
public final class WorkshopStorageException extends Exception {

    private static final long serialVersionUID = 1L;

    public WorkshopStorageException(String sentence) {
        super(sentence);
    }

    WorkshopStorageException(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
