package org.quarterdeck.question.kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.PickedOther;
import org.quarterdeck.question.AnswerMismatch;
import org.quarterdeck.question.PairedShift;
import org.quarterdeck.question.PercentShares;
import org.quarterdeck.question.Result.Counts;
import org.quarterdeck.question.kind.AnswerSums.Sums;
import org.quarterdeck.question.kind.ResultTable.Column;
import org.quarterdeck.workshop.Question;

/** The rules that the kinds share that have options picked, one of which people may word. */
abstract class PickedKind extends KindRules<Counts> {

    static final AnswerSums SUMS = new AnswerSums(PickedKind::picks, AnswerSums::added);

    private final Question question;

    PickedKind(Question question) {
        super(question, Counts.class);
        this.question = question;
    }

    /** @param most how many options may be picked, with the one that is worded */
    final @Nullable AnswerMismatch worded(PickedOther answer, int most) {
        if (!question.other()) {
            return new AnswerMismatch("other", "this question takes no option in one's own words");
        }
        var options = answer.options();
        if (options.size() + 1 > most) {
            return new AnswerMismatch("options",
                    "this takes up to " + most + ", the option in one's own words among them; here are "
                            + (options.size() + 1));
        }
        if (new HashSet<>(options).size() < options.size()) {
            return new AnswerMismatch("options", "an option can be picked only once");
        }
        var unknown = known(options);
        return unknown == null ? AnswerValidation.text("other", answer.other(), AnswerValidation.OTHER_LENGTH) : unknown;
    }

    final @Nullable AnswerMismatch known(List<Integer> options) {
        int count = question.options().size();
        return options.stream().filter(option -> option < 0 || option >= count).findFirst()
                .map(option -> new AnswerMismatch("options",
                        "there is no option " + option + ": they go from 0 to " + (count - 1)))
                .orElse(null);
    }

    private static Sums picks(Collection<Answer> answers) {
        var worded = AnswerSums.all(answers, PickedOther.class);
        var picked = Stream.concat(AnswerSums.all(answers, Picked.class).stream().map(Picked::options),
                worded.stream().map(PickedOther::options)).toList();
        var counts = new double[picked.stream().flatMap(List::stream).mapToInt(option -> option + 1).max().orElse(0)];
        picked.forEach(options -> options.forEach(option -> counts[option]++));
        return new Sums(picked.size(), List.of(AnswerSums.list(counts), List.of((double) worded.size())));
    }

    @Override
    final Counts summed(RunTally tally, int hands) {
        var counts = new ArrayList<>(AnswerSums.whole(tally.item(0), question.options().size()));
        if (question.other()) {
            counts.addAll(AnswerSums.whole(tally.item(1), 1));
        }
        return new Counts(List.copyOf(counts), tally.answers(), hands);
    }

    /** Adds what people worded to the counts. */
    @Override
    final Counts result(Collection<Answer> answers, int hands, String lang) {
        var others = new TreeMap<String, String>();
        if (question.other()) {
            AnswerSums.all(answers, PickedOther.class).stream().map(p -> p.other().strip()).filter(text -> !text.isEmpty())
                    .sorted().forEach(text -> others.putIfAbsent(text.toLowerCase(Locale.ROOT), text));
        }
        var counts = summed(RunTally.of(question.kind(), answers), hands);
        return new Counts(counts.counts(), counts.answers(), counts.hands(), List.copyOf(others.values()));
    }

    /** Whoever words an option twice has not changed, whatever the words. */
    @Override
    final PairedShift shift(PairedMoves both) {
        return both.changed(answer -> answer instanceof PickedOther p ? new PickedOther(p.options(), "") : answer);
    }

    @Override
    final String asks(CaptionMessages words) {
        return words.text("options", String.join(", ", counted(words)));
    }

    private List<String> counted(CaptionMessages words) {
        return question.counted(words.text("other"));
    }

    @Override
    final List<String> parts(Counts counts, CaptionMessages words) {
        var options = counted(words);
        var percents = PercentShares.percents(counts);
        var said = IntStream.range(0, options.size()).mapToObj(i -> {
            int count = counts.counts().get(i);
            return words.text(question.right().contains(i) ? "counts.right" : "counts", options.get(i),
                    words.share(percents.get(i), count, counts.answers()), words.number(count));
        });
        var rounded = PercentShares.rounded(counts.counts(), counts.answers())
                ? Stream.of(words.text("rounded"))
                : Stream.<String>empty();
        var others = counts.others().isEmpty()
                ? Stream.<String>empty()
                : Stream.of(words.text("others", String.join(", ", counts.others())));
        return Stream.of(said, rounded, others).flatMap(parts -> parts).toList();
    }

    @Override
    final ResultTable table(Counts counts) {
        var shares = PercentShares.percents(counts);
        var options = question.options();
        var rows = IntStream.range(0, counts.counts().size()).mapToObj(i -> ResultTable.cells(
                i < options.size() ? new ResultTable.Name(options.get(i)) : new ResultTable.Other(),
                new ResultTable.Count(counts.counts().get(i)), new ResultTable.Percent(shares.get(i), counts.share(i))))
                .toList();
        int sum = counts.counts().stream().mapToInt(count -> count).sum();
        return ResultTable.table(rows, Column.OPTION, Column.PEOPLE, Column.SHARE)
                .adding(sum == counts.answers() ? sum : 0);
    }
}
