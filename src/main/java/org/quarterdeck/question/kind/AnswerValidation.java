package org.quarterdeck.question.kind;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.AnswerMismatch;
import org.quarterdeck.workshop.Question;

/** Checks answers against the question that was asked. */
public final class AnswerValidation {

    /** The maximum length of an entry of a {@code words} question, in code points after trimming. */
    public static final int WORD_LENGTH = 40;

    /** The maximum length of an option that a person words, in code points after trimming. */
    public static final int OTHER_LENGTH = 60;

    /** Letters and symbols that are invisible: Hangul fillers and the blank Braille pattern. */
    private static final String BLANK = "\u115F\u1160\u3164\uFFA0\u2800";

    private AnswerValidation() {}

    /** Returns the reason why an answer does not fit, or null if it does. */
    public static @Nullable AnswerMismatch misfit(Question question, Answer answer) {
        return KindRules.of(question).misfit(answer);
    }

    /** Whether whoever wrote that has said nothing: there is nothing in it to see. */
    public static boolean empty(String text) {
        return text.codePoints().noneMatch(AnswerValidation::visible);
    }

    /**
     * Returns the reason why a text is invalid, or null. A text may have at most {@code most} code points after trimming
     * white space. A text of nothing but white space, direction marks and zero-width characters is empty.
     */
    static @Nullable AnswerMismatch text(String field, String text, int most) {
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
