package org.quarterdeck.session.state;

import org.quarterdeck.question.AnswerValidation;

/**
 * What a group hands in for one prompt.
 *
 * @param version how often it was written, 0 for never
 */
public record HandIn(String text, int version) {

    /** The most that fits a prompt, in code points. */
    public static final int LONGEST = 2_000;

    static final HandIn NOTHING = new HandIn("", 0);

    public boolean blank() {
        return AnswerValidation.empty(text);
    }
}
