package org.quarterdeck.question.json;

import org.quarterdeck.question.AnswerMismatch;

/** Thrown when JSON is not an answer. The message says which part is wrong and how it should be. */
public final class UnreadableAnswerException extends Exception {

    private static final long serialVersionUID = 1;
    private final transient AnswerMismatch misfit;

    UnreadableAnswerException(String field, String error) {
        super(error);
        this.misfit = new AnswerMismatch(field, error);
    }

    public AnswerMismatch misfit() {
        return misfit;
    }
}
