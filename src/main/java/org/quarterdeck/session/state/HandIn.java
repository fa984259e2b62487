package org.quarterdeck.session.state;

import org.quarterdeck.question.AnswerValidation;

/**
 * A group's hand-in for one prompt.
 *
 * @param version the number of times it was written, 0 for never
 */
public record HandIn(String text, int version) {

    /** The maximum length, in code points. */
    public static final int LONGEST = 2_000;

    static final HandIn NOTHING = new HandIn("", 0);

    public boolean blank() {
        return AnswerValidation.empty(text);
    }
}
