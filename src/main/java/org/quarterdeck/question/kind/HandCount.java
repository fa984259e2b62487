package org.quarterdeck.question.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.question.Answer;
import org.quarterdeck.workshop.Question;

/**
 * Converts a show of hands into answers, one for each person, so that hands and phones add up in one tally. It is not
 * recorded who raised which hands: how hands for several options or statements are assigned to people is arbitrary, and no
 * tally depends on it.
 */
public final class HandCount {

    private static final int MOST = 9_999;

    private HandCount() {}

    /**
     * Numbers of hands that can't be.
     *
     * @param field what of them is wrong
     */
    public record Mismatch(String field, Message message) {

        static Mismatch of(String field, String key, Object... values) {
            return new Mismatch(field, Message.of("session", key, values));
        }
    }

    /** Whether hands can be counted for that kind of question. */
    public static boolean possible(Question question) {
        return KindRules.of(question).hands() != null;
    }

    /** Returns the fault in the counts, or null. See {@link #answers}. */
    public static @Nullable Mismatch misfit(Question question, int people, List<List<Integer>> counts) {
        var hands = KindRules.of(question).hands();
        if (hands == null || hands.columns() == 0) {
            return Mismatch.of("counts", "refused.hands_no_kind");
        }
        if (counts.size() != hands.rows() || counts.stream().anyMatch(row -> row.size() != hands.columns())) {
            return Mismatch.of("counts", "refused.hands_shape", hands.rows(), hands.columns());
        }
        if (counts.stream().anyMatch(row -> row.stream().anyMatch(n -> n < 0 || n > MOST))) {
            return Mismatch.of("counts", "refused.hands_range", MOST);
        }
        return hands.misfit(people, counts);
    }

    /**
     * Returns an answer for each person.
     *
     * @param people the number of people, for a question with several picks; else the counts tell it
     * @param counts one row with a count for each option; for a scale one row per statement with a count for each point
     */
    public static List<Answer> answers(Question question, int people, List<List<Integer>> counts) {
        var hands = KindRules.of(question).hands();
        return hands == null ? List.of() : hands.answers(people, counts);
    }
}
