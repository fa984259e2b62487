package org.quarterdeck.question.kind;

import java.util.Collection;
import java.util.Map;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.PairedShift;
import org.quarterdeck.question.Result;
import org.quarterdeck.workshop.Question;

/** Adds up answers. The order of arrival never matters. */
public final class Tally {

    private Tally() {}

    /** Returns the result of valid answers, all of them by phone. Plurals of words are not joined. */
    public static Result of(Question question, Collection<Answer> answers) {
        return KindRules.of(question).result(answers, 0, "");
    }

    /**
     * Returns the result of valid answers by seat.
     *
     * @param bySeat the answers; counted hands have negative numbers
     * @param lang the language of the words, a BCP 47 tag, which determines the plurals that are joined
     */
    public static Result of(Question question, Map<Integer, Answer> bySeat, String lang) {
        int hands = (int) bySeat.keySet().stream().filter(seat -> seat < 0).count();
        return KindRules.of(question).result(bySeat.values(), hands, lang);
    }

    /** Returns the shift between two runs of the same question, each given by seat. */
    public static PairedShift shift(Question question, Map<Integer, Answer> before, Map<Integer, Answer> after) {
        return KindRules.of(question).shift(new PairedMoves(before, after));
    }
}
