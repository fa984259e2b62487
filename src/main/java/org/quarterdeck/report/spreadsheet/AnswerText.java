package org.quarterdeck.report.spreadsheet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.NumberRounding;
import org.quarterdeck.question.Answer;
import org.quarterdeck.workshop.Question;

/** Formats one participant's answer for a cell. */
final class AnswerText {

    /** Stands for words that the room may not see. */
    private static final String HIDDEN = "\u2026";

    private AnswerText() {}

    /**
     * Returns the text of an answer.
     *
     * @param question null if it is no longer known
     */
    static String of(@Nullable Question question, Answer answer) {
        return switch (answer) {
            case Answer.Picked picked -> picked.options().stream().map(i -> name(options(question), i))
                    .collect(Collectors.joining("; "));
            case Answer.PickedOther picked -> Stream.concat(picked.options().stream().map(i -> name(options(question), i)),
                    Stream.of(picked.other().isEmpty() ? HIDDEN : picked.other().strip())).collect(Collectors.joining("; "));
            case Answer.Rated rated -> IntStream.range(0, rated.ratings().size()).filter(i -> rated.ratings().get(i) != null)
                    .mapToObj(i -> name(options(question), i) + ": " + rated.ratings().get(i)).collect(Collectors.joining("; "));
            case Answer.Placed placed -> IntStream.range(0, placed.positions().size())
                    .mapToObj(i -> name(options(question), i) + ": " + percent(placed.positions().get(i)))
                    .collect(Collectors.joining("; "));
            case Answer.Ordered ordered -> ordered.order().stream().map(i -> name(options(question), i))
                    .collect(Collectors.joining(" > "));
            case Answer.Spread spread -> IntStream.range(0, spread.points().size())
                    .mapToObj(i -> name(options(question), i) + ": " + spread.points().get(i)).collect(Collectors.joining("; "));
            case Answer.Written written -> String.join("; ", written.words());
            case Answer.Said said -> said.text();
            case Answer.Marked marked -> percent(marked.x()) + "; " + percent(marked.y());
        };
    }

    private static List<String> options(@Nullable Question question) {
        return question == null ? List.of() : question.items(" / ");
    }

    private static String name(List<String> options, int place) {
        return place < options.size() ? options.get(place) : String.valueOf(place + 1);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%d %%", NumberRounding.percent(share));
    }
}
