package org.quarterdeck.app;

/** An option has a value that can't be used here, which shows only once something else was read; the message names it. */
final class BadValue extends Exception {

    private static final long serialVersionUID = 1;

    BadValue(String message) {
        super(message);
    }
}
