package org.quarterdeck.question.kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Said;
import org.quarterdeck.question.AnswerMismatch;
import org.quarterdeck.question.PairedShift;
import org.quarterdeck.question.Result.Card;
import org.quarterdeck.question.Result.Wall;
import org.quarterdeck.question.kind.ResultTable.Column;
import org.quarterdeck.workshop.Question.Text;

/** A text is written. */
final class TextKind extends KindRules<Wall> {

    private static final int MOST_TOLD = 5;
    private static final int LONGEST_TOLD = 90;

    private final int length;

    TextKind(Text text) {
        super(text, Wall.class);
        this.length = text.length();
    }

    @Override
    @Nullable
    AnswerMismatch misfit(Answer answer) {
        return answer instanceof Said said ? AnswerValidation.text("text", said.text(), length) : otherKind();
    }

    @Override
    Wall result(Collection<Answer> answers, int hands, String lang) {
        var texts = AnswerSums.all(answers, Said.class).stream().map(Said::text).sorted().toList();
        return new Wall(IntStream.range(0, texts.size()).mapToObj(i -> new Card(String.valueOf(i + 1), texts.get(i), 0)).toList(),
                texts.size(), hands);
    }

    @Override
    Wall summed(RunTally tally, int hands) {
        throw RunTally.ownWords();
    }

    @Override
    PairedShift shift(PairedMoves both) {
        return both.changed(a -> a);
    }

    @Override
    String asks(CaptionMessages words) {
        return words.text("text", length);
    }

    @Override
    List<String> parts(Wall wall, CaptionMessages words) {
        var texts = new ArrayList<String>();
        wall.cards().stream().limit(MOST_TOLD).forEach(c -> texts.add(c.votes() == 0
                ? words.text("wall", shortened(c.text()))
                : words.text("wall.votes", shortened(c.text()), c.votes())));
        return words.more(texts, wall.cards().size());
    }

    private static String shortened(String text) {
        var plain = text.strip().replaceAll("\\s+", " ");
        return plain.codePointCount(0, plain.length()) <= LONGEST_TOLD
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_TOLD)).strip() + "…";
    }

    @Override
    ResultTable table(Wall wall) {
        return ResultTable.table(wall.cards().stream()
                .map(c -> ResultTable.cells(new ResultTable.Name(c.text()), new ResultTable.Count(c.votes()))).toList(),
                Column.TEXT, Column.VOTES);
    }
}
