package org.quarterdeck.app.cli;

import org.jspecify.annotations.Nullable;

/** The exit statuses of the program, and the line that gives the reason. */
public final class ExitStatus {

    /** The command line itself is wrong. */
    public static final int BAD_OPTION = 2;
    static final int FAILED = 1;

    private ExitStatus() {}

    /** Prints the reason to standard error and returns {@link #FAILED}. */
    public static int failed(@Nullable String reason) {
        System.err.println("quarterdeck: " + reason);
        return FAILED;
    }
}
