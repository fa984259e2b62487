package org.quarterdeck.question;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.quarterdeck.question.Answer.PickedOther;
import org.quarterdeck.question.Answer.Said;
import org.quarterdeck.question.Answer.Written;
import org.quarterdeck.question.Result.Card;
import org.quarterdeck.question.Result.Counts;
import org.quarterdeck.question.Result.Wall;
import org.quarterdeck.workshop.Question;

/** Adds up answers. The order of arrival never matters. */
public final class Tally {

    private final Collection<Answer> answers;
    private final int hands;
    private final String lang;

    private Tally(Collection<Answer> answers, int hands, String lang) {
        this.answers = answers;
        this.hands = hands;
        this.lang = lang;
    }

    /** Returns the result of valid answers, all of them by phone. Plurals of words are not joined. */
    public static Result of(Question question, Collection<Answer> answers) {
        return new Tally(answers, 0, "").of(question);
    }

    /**
     * Returns the result of valid answers by seat.
     *
     * @param bySeat the answers; counted hands have negative numbers
     * @param lang the language of the words, a BCP 47 tag, which determines the plurals that are joined
     */
    public static Result of(Question question, Map<Integer, Answer> bySeat, String lang) {
        int hands = (int) bySeat.keySet().stream().filter(seat -> seat < 0).count();
        return new Tally(bySeat.values(), hands, lang).of(question);
    }

    private Result of(Question question) {
        return switch (question) {
            case Question.Choice _,Question.Multiple _ -> counts(question);
            case Question.Words words -> WordVocabulary.of(lang).cloud(all(Written.class), hands);
            case Question.Text text -> wall();
            case Question.Scale _,Question.Spectrum _,Question.Ranking _,Question.Points _,Question.Quadrant _ -> added(question);
        };
    }

    private <A extends Answer> List<A> all(Class<A> kind) {
        return answers.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Result added(Question question) {
        return RunTally.of(question.kind(), answers).result(question, hands);
    }

    /** Adds what people worded to the counts. */
    private Result counts(Question question) {
        var others = new TreeMap<String, String>();
        if (question.other()) {
            all(PickedOther.class).stream().map(p -> p.other().strip()).filter(text -> !text.isEmpty()).sorted()
                    .forEach(text -> others.putIfAbsent(text.toLowerCase(Locale.ROOT), text));
        }
        return added(question) instanceof Counts counts
                ? new Counts(counts.counts(), counts.answers(), counts.hands(), List.copyOf(others.values()))
                : added(question);
    }

    private Wall wall() {
        var texts = all(Said.class).stream().map(Said::text).sorted().toList();
        return new Wall(IntStream.range(0, texts.size()).mapToObj(i -> new Card(String.valueOf(i + 1), texts.get(i), 0)).toList(),
                texts.size(), hands);
    }
}
