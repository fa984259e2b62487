package org.quarterdeck.question.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.PickedOther;
import org.quarterdeck.question.AnswerMismatch;
import org.quarterdeck.workshop.Question.Choice;

/** One option is picked. */
final class ChoiceKind extends PickedKind {

    private final Choice choice;

    ChoiceKind(Choice choice) {
        super(choice);
        this.choice = choice;
    }

    @Override
    @Nullable
    AnswerMismatch misfit(Answer answer) {
        return switch (answer) {
            case Picked picked -> one(picked.options());
            case PickedOther picked -> worded(picked, 1);
            default -> otherKind();
        };
    }

    private @Nullable AnswerMismatch one(List<Integer> options) {
        return options.size() == 1
                ? known(options)
                : new AnswerMismatch("options", "a choice takes exactly one option, this has " + options.size());
    }

    @Override
    HandRows hands() {
        return new HandRows() {
            @Override
            public int columns() {
                return choice.options().size();
            }

            @Override
            public List<Answer> answers(int people, List<List<Integer>> counts) {
                return HandRows.expanded(counts.getFirst()).stream().<Answer>map(i -> new Picked(List.of(i))).toList();
            }
        };
    }
}
