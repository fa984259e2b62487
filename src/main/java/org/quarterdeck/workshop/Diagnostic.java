package org.quarterdeck.workshop;

/**
 * Something wrong in a workshop file, said so that its author can mend it.
 *
 * @param file as the author knows it
 * @param line from 1
 * @param column from 1
 * @param message what is wrong and what would be right, naming the key or the thing
 */
public record Diagnostic(String file, int line, int column, Severity severity, String message) {

    /** Errors keep a workshop from going live; warnings don't. */
    public enum Severity {
        ERROR, WARNING
    }

    /** {@code file:line:column: error: message}, as compilers write it. */
    @Override
    public String toString() {
        var kind = severity == Severity.ERROR ? "error" : "warning";
        return file + ":" + line + ":" + column + ": " + kind + ": " + message;
    }
}
