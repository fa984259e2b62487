package org.quarterdeck.workshop.storage;

/** Something could not be done with a workshop's files. Its message says what, what was kept, and what to do. */
public final class WorkshopStorageException extends Exception {

    private static final long serialVersionUID = 1L;

    public WorkshopStorageException(String sentence) {
        super(sentence);
    }

    WorkshopStorageException(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
