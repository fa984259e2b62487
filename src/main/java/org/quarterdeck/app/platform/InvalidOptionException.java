package org.quarterdeck.app.platform;

/** An option has a value that can't be used here, which shows only once something else was read; the message names it. */
public final class InvalidOptionException extends Exception {

    private static final long serialVersionUID = 1;

    public InvalidOptionException(String message) {
        super(message);
    }
}
