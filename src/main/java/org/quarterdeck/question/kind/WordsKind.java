package org.quarterdeck.question.kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Written;
import org.quarterdeck.question.AnswerMismatch;
import org.quarterdeck.question.PairedShift;
import org.quarterdeck.question.Result.Cloud;
import org.quarterdeck.question.WordVocabulary;
import org.quarterdeck.question.kind.ResultTable.Column;
import org.quarterdeck.workshop.Question.Words;

/** Entries of a few words are written. */
final class WordsKind extends KindRules<Cloud> {

    private static final int MOST_TOLD = 12;

    private final int most;

    WordsKind(Words words) {
        super(words, Cloud.class);
        this.most = words.most();
    }

    @Override
    @Nullable
    AnswerMismatch misfit(Answer answer) {
        return answer instanceof Written written ? misfit(written.words()) : otherKind();
    }

    private @Nullable AnswerMismatch misfit(List<String> entries) {
        if (entries.isEmpty() || entries.size() > most) {
            return new AnswerMismatch("words", "this takes 1 to " + most + " entries, here are " + entries.size());
        }
        return entries.stream().map(entry -> AnswerValidation.text("words", entry, AnswerValidation.WORD_LENGTH))
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    @Override
    Cloud result(Collection<Answer> answers, int hands, String lang) {
        return WordVocabulary.of(lang).cloud(AnswerSums.all(answers, Written.class), hands);
    }

    @Override
    Cloud summed(RunTally tally, int hands) {
        throw RunTally.ownWords();
    }

    @Override
    PairedShift shift(PairedMoves both) {
        return both.changed(
                a -> a instanceof Written w ? WordVocabulary.of("").keys(w).stream().distinct().sorted().toList() : a);
    }

    @Override
    String asks(CaptionMessages words) {
        return words.text("words", most);
    }

    @Override
    List<String> parts(Cloud cloud, CaptionMessages words) {
        var told = new ArrayList<String>();
        cloud.terms().stream().limit(MOST_TOLD)
                .forEach(t -> told.add(words.text("cloud", t.word(), words.number(t.count()))));
        return words.more(told, cloud.terms().size());
    }

    @Override
    ResultTable table(Cloud cloud) {
        return ResultTable.table(cloud.terms().stream()
                .map(t -> ResultTable.cells(new ResultTable.Name(t.word()), new ResultTable.Count(t.count()))).toList(),
                Column.WORD, Column.PEOPLE);
    }
}
