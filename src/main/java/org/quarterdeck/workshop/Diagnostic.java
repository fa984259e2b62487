package org.quarterdeck.workshop;

import org.quarterdeck.i18n.SentenceCatalogue;

/**
 * A problem in a workshop file, with a remedy for its author.
 *
 * @param file the file, as the author knows it
 * @param line from 1
 * @param column from 1
 * @param message what is wrong and what would be right, naming the key or the thing, in English, which other programs read
 */
public record Diagnostic(String file, int line, int column, Severity severity, String message) {

    /** Errors keep a workshop from going live; warnings do not. */
    public enum Severity {
        ERROR, WARNING
    }

    /** The sentences in the languages of the program's windows, read when the first is shown. */
    private static final class Translations {
        static final SentenceCatalogue FAULTS = SentenceCatalogue.of("faults");
    }

    /** Returns the message in the language of the program's windows, which lay it out in that language's direction by themselves. */
    public String words() {
        // A window's text control draws a box for the mark.
        return Translations.FAULTS.inProgramLanguage(message).replace("\u200F", "");
    }

    /** Returns {@code file:line:column: error: message}, as compilers print it. */
    @Override
    public String toString() {
        var kind = severity == Severity.ERROR ? "error" : "warning";
        return file + ":" + line + ":" + column + ": " + kind + ": " + message;
    }
}
