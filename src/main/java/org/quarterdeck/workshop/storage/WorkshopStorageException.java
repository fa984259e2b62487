package org.quarterdeck.workshop.storage;

import org.quarterdeck.i18n.Message;

/** Something could not be done with a workshop's files. Its message says what, what was kept, and what to do. */
public final class WorkshopStorageException extends Exception {

    private static final long serialVersionUID = 1L;

    /** The name of the bundle with the messages of this package. */
    static final String BUNDLE = "storage";

    WorkshopStorageException(String key, Object... values) {
        super(Message.of(BUNDLE, key, values).inProgramLanguage());
    }

    WorkshopStorageException(Exception cause, String key, Object... values) {
        super(Message.of(BUNDLE, key, values).inProgramLanguage(), cause);
    }
}
