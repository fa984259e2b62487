package org.quarterdeck.session.rules;

import org.jspecify.annotations.Nullable;

/** What people write is kept as sent; only what could not be, or is too long, is refused. */
final class TextValidation {

    private TextValidation() {}

    /** What is wrong with a text of at most so many code points, or null where it can be kept. */
    static @Nullable String misfit(String text, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            return "this takes at most " + longest + " characters, and has " + length;
        }
        boolean broken = text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return broken ? "half a character (a lone surrogate) can't be kept" : null;
    }
}
