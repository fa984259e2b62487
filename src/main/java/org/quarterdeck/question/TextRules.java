package org.quarterdeck.question;

import org.jspecify.annotations.Nullable;

/** The rules for texts that people write: they must be readable and of limited length. */
final class TextRules {

    /** Letters and symbols that are invisible: Hangul fillers and the blank Braille pattern. */
    private static final String BLANK = "\u115F\u1160\u3164\uFFA0\u2800";

    private TextRules() {}

    /**
     * Returns the reason why a text is invalid, or null. A text may have at most {@code most} code points after trimming
     * white space. A text of nothing but white space, direction marks and zero-width characters is empty.
     */
    static @Nullable AnswerMismatch misfit(String field, String text, int most) {
        if (!wellFormed(text)) {
            return new AnswerMismatch(field, "there is half a character in it");
        }
        if (empty(text)) {
            return new AnswerMismatch(field, "it is empty");
        }
        var trimmed = text.strip();
        int length = trimmed.codePointCount(0, trimmed.length());
        return length <= most ? null : new AnswerMismatch(field, "it has " + length + " characters; " + most + " are the most");
    }

    static boolean empty(String text) {
        return text.codePoints().noneMatch(TextRules::visible);
    }

    /** Returns whether a text can be encoded in UTF-8: it has no unpaired surrogate. */
    private static boolean wellFormed(String text) {
        return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    private static boolean visible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.UNASSIGNED, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR, Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                false;
            default -> BLANK.indexOf(codePoint) < 0;
        };
    }
}
