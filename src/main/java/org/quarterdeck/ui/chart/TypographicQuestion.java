package org.quarterdeck.ui.chart;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Question.Pair;

/** Converts the text of a question to its typographic form. */
public final class TypographicQuestion {

    private TypographicQuestion() {}

    public static Question of(Question question, UnaryOperator<String> print) {
        return switch (question) {
            case Question.Choice q -> new Question.Choice(all(q.options(), print), q.right(), q.other());
            case Question.Multiple q -> new Question.Multiple(all(q.options(), print), q.most(), q.right(), q.other());
            case Question.Scale q -> new Question.Scale(all(q.statements(), print), q.points(), maybe(q.from(), print),
                    maybe(q.to(), print));
            case Question.Spectrum q -> new Question.Spectrum(q.pairs().stream().map(p -> pair(p, print)).toList());
            case Question.Ranking q -> new Question.Ranking(all(q.options(), print));
            case Question.Points q -> new Question.Points(all(q.options(), print), q.total());
            case Question.Words q -> q;
            case Question.Text q -> q;
            case Question.Quadrant q -> new Question.Quadrant(pair(q.x(), print), pair(q.y(), print), all(q.corners(), print));
        };
    }

    private static List<String> all(List<String> texts, UnaryOperator<String> print) {
        return texts.stream().map(print).toList();
    }

    private static @Nullable String maybe(@Nullable String text, UnaryOperator<String> print) {
        return text == null ? null : print.apply(text);
    }

    private static Pair pair(Pair pair, UnaryOperator<String> print) {
        return new Pair(print.apply(pair.left()), print.apply(pair.right()));
    }
}
