package org.quarterdeck.question;

import org.quarterdeck.workshop.Question;

/** Takes a result for what it must be to belong to its question. */
final class QuestionResult {

    private QuestionResult() {}

    /** @throws IllegalArgumentException where the result is none of that question */
    static <R extends Result> R as(Class<R> kind, Question question, Result result) {
        if (!kind.isInstance(result)) {
            throw new IllegalArgumentException("no result of a question of type " + question.type() + ": " + result);
        }
        return kind.cast(result);
    }
}
