package org.quarterdeck.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.Rated;
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

        private static Mismatch of(String field, String key, Object... values) {
            return new Mismatch(field, Message.of("session", key, values));
        }
    }

    /** Whether hands can be counted for that kind of question. */
    public static boolean possible(Question question) {
        return switch (question) {
            case Question.Choice _,Question.Multiple _,Question.Scale _ -> true;
            case Question.Spectrum _,Question.Ranking _,Question.Points _,Question.Words _,Question.Text _,Question.Quadrant _ ->
                false;
        };
    }

    /** Returns the fault in the counts, or null. See {@link #answers}. */
    public static @Nullable Mismatch misfit(Question question, int people, List<List<Integer>> counts) {
        int rows = question instanceof Question.Scale scale ? scale.statements().size() : 1;
        int columns = columns(question);
        if (columns == 0) {
            return Mismatch.of("counts", "refused.hands_no_kind");
        }
        if (counts.size() != rows || counts.stream().anyMatch(row -> row.size() != columns)) {
            return Mismatch.of("counts", "refused.hands_shape", rows, columns);
        }
        if (counts.stream().anyMatch(row -> row.stream().anyMatch(n -> n < 0 || n > MOST))) {
            return Mismatch.of("counts", "refused.hands_range", MOST);
        }
        return question instanceof Question.Multiple multiple ? misfit(multiple, people, counts.getFirst()) : null;
    }

    private static @Nullable Mismatch misfit(Question.Multiple multiple, int people, List<Integer> counts) {
        int least = Math.max(counts.stream().mapToInt(n -> n).max().orElse(0),
                Math.ceilDiv(sum(counts), Math.max(1, multiple.most())));
        boolean fits = people >= least && people <= sum(counts);
        return fits ? null : Mismatch.of("people", "refused.hands_people", least, sum(counts));
    }

    /**
     * Returns an answer for each person.
     *
     * @param people the number of people, for a question with several picks; else the counts tell it
     * @param counts one row with a count for each option; for a scale one row per statement with a count for each point
     */
    public static List<Answer> answers(Question question, int people, List<List<Integer>> counts) {
        return switch (question) {
            case Question.Choice choice -> expanded(counts.getFirst()).stream().<Answer>map(i -> new Picked(List.of(i))).toList();
            case Question.Multiple multiple -> picks(people, counts.getFirst());
            case Question.Scale scale -> ratings(counts);
            case Question.Spectrum _,Question.Ranking _,Question.Points _,Question.Words _,Question.Text _,Question.Quadrant _ ->
                List.of();
        };
    }

    /**
     * Deals hands out to people in turn, option by option, so that nobody picks an option twice or much more options than
     * others.
     */
    private static List<Answer> picks(int people, List<Integer> counts) {
        var picks = new ArrayList<List<Integer>>();
        for (int person = 0; person < people; person++) {
            picks.add(new ArrayList<>());
        }
        int next = 0;
        for (int option : expanded(counts)) {
            picks.get(next++ % people).add(option);
        }
        return picks.stream().<Answer>map(Picked::new).toList();
    }

    private static List<Answer> ratings(List<List<Integer>> counts) {
        var rows = counts.stream().map(HandCount::expanded).toList();
        int people = rows.stream().mapToInt(List::size).max().orElse(0);
        var answers = new ArrayList<Answer>();
        for (int person = 0; person < people; person++) {
            var ratings = new ArrayList<@Nullable Integer>();
            for (var row : rows) {
                ratings.add(person < row.size() ? row.get(person) + 1 : null);
            }
            answers.add(new Rated(ratings));
        }
        return List.copyOf(answers);
    }

    private static List<Integer> expanded(List<Integer> counts) {
        var all = new ArrayList<Integer>();
        for (int i = 0; i < counts.size(); i++) {
            all.addAll(Collections.nCopies(counts.get(i), i));
        }
        return all;
    }

    private static int columns(Question question) {
        return switch (question) {
            case Question.Choice choice -> choice.options().size();
            case Question.Multiple multiple -> multiple.options().size();
            case Question.Scale scale -> scale.points();
            case Question.Spectrum _,Question.Ranking _,Question.Points _,Question.Words _,Question.Text _,Question.Quadrant _ ->
                0;
        };
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(n -> n).sum();
    }
}
