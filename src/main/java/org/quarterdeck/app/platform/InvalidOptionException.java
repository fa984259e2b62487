package org.quarterdeck.app.platform;

/** Thrown if the value of an option turns out unusable once other data has been read; the message names the option. */
public final class InvalidOptionException extends Exception {

    private static final long serialVersionUID = 1;

    public InvalidOptionException(String message) {
        super(message);
    }
}
