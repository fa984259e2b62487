package org.quarterdeck.question;

import org.jspecify.annotations.Nullable;

/** What counts as a text: something that can be read, of a length. */
final class TextRules {

    /** Letters and symbols that leave no mark: Hangul's fillers and Braille's blank. */
    private static final String BLANK = "\u115F\u1160\u3164\uFFA0\u2800";

    private TextRules() {}

    /**
     * What is wrong with a text of at most so many code points after trimming, or null. Trimming takes white space alone;
     * whoever sends nothing but white space, direction marks and characters without width has said nothing.
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

    /** Whether it can be kept as UTF-8: no surrogate stands alone. */
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
