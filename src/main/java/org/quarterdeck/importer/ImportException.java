package org.quarterdeck.importer;

import org.quarterdeck.i18n.Message;

/** Says why no workshop could be made of a deck. */
public final class ImportException extends Exception {

    /** The bundle of all messages of the importer. */
    public static final String BUNDLE = "importer";

    private static final long serialVersionUID = 1;

    public ImportException(String key, Object... values) {
        super(Message.of(BUNDLE, key, values).inProgramLanguage());
    }

    public ImportException(Throwable cause, String key, Object... values) {
        super(Message.of(BUNDLE, key, values).inProgramLanguage(), cause);
    }
}
