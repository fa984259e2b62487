package org.quarterdeck.json;

import org.quarterdeck.results.Misfit;

/** What was sent is no answer: it says which part is wrong and how it should be. */
public final class UnreadableAnswer extends Exception {

    private static final long serialVersionUID = 1;
    private final transient Misfit misfit;

    UnreadableAnswer(String field, String error) {
        super(error);
        this.misfit = new Misfit(field, error);
    }

    public Misfit misfit() {
        return misfit;
    }
}
