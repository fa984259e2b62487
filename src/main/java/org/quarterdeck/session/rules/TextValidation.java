package org.quarterdeck.session.rules;

import org.jspecify.annotations.Nullable;

/** Checks texts that people write. Texts are kept as sent; those that are too long or cannot be stored are refused. */
final class TextValidation {

    private TextValidation() {}

    /** Returns the reason why a text cannot be stored in {@code longest} code points, or null if it can. */
    static @Nullable String misfit(String text, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            return "this takes at most " + longest + " characters, and has " + length;
        }
        boolean broken = text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return broken ? "half a character (a lone surrogate) can't be kept" : null;
    }
}
