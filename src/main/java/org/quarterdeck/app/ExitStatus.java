package org.quarterdeck.app;

import org.jspecify.annotations.Nullable;

/** What the program ends with, and the one line that says why. */
final class ExitStatus {

    /** Something is wrong with the command line itself. */
    static final int BAD_OPTION = 2;
    static final int FAILED = 1;

    private ExitStatus() {}

    /** Prints the reason to standard error and returns {@link #FAILED}. */
    static int failed(@Nullable String reason) {
        System.err.println("quarterdeck: " + reason);
        return FAILED;
    }
}
