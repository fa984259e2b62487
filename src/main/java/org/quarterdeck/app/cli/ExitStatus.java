package org.quarterdeck.app.cli;

import org.jspecify.annotations.Nullable;

/** What the program ends with, and the one line that says why. */
public final class ExitStatus {

    /** Something is wrong with the command line itself. */
    public static final int BAD_OPTION = 2;
    static final int FAILED = 1;

    private ExitStatus() {}

    /** Prints the reason to standard error and returns {@link #FAILED}. */
    public static int failed(@Nullable String reason) {
        System.err.println("quarterdeck: " + reason);
        return FAILED;
    }
}
