package org.quarterdeck.question.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.PickedOther;
import org.quarterdeck.question.AnswerMismatch;
import org.quarterdeck.workshop.Question.Multiple;

/** Several options are picked. */
final class MultipleKind extends PickedKind {

    private final Multiple multiple;

    MultipleKind(Multiple multiple) {
        super(multiple);
        this.multiple = multiple;
    }

    @Override
    @Nullable
    AnswerMismatch misfit(Answer answer) {
        return switch (answer) {
            case Picked picked -> several(picked.options());
            case PickedOther picked -> worded(picked, multiple.most());
            default -> otherKind();
        };
    }

    private @Nullable AnswerMismatch several(List<Integer> options) {
        if (options.isEmpty() || options.size() > multiple.most()) {
            return new AnswerMismatch("options", "this takes 1 to " + multiple.most() + " options, here are " + options.size());
        }
        return new HashSet<>(options).size() == options.size()
                ? known(options)
                : new AnswerMismatch("options", "an option can be picked only once");
    }

    @Override
    HandRows hands() {
        return new PickedHands(multiple);
    }

    private record PickedHands(Multiple multiple) implements HandRows {

        @Override
        public int columns() {
            return multiple.options().size();
        }

        @Override
        public HandCount.@Nullable Mismatch misfit(int people, List<List<Integer>> counts) {
            var row = counts.getFirst();
            int sum = row.stream().mapToInt(n -> n).sum();
            int least = Math.max(row.stream().mapToInt(n -> n).max().orElse(0),
                    Math.ceilDiv(sum, Math.max(1, multiple.most())));
            boolean fits = people >= least && people <= sum;
            return fits ? null : HandCount.Mismatch.of("people", "refused.hands_people", least, sum);
        }

        /**
         * Deals hands out to people in turn, option by option, so that nobody picks an option twice or much more options than
         * others.
         */
        @Override
        public List<Answer> answers(int people, List<List<Integer>> counts) {
            var picks = new ArrayList<List<Integer>>();
            for (int person = 0; person < people; person++) {
                picks.add(new ArrayList<>());
            }
            int next = 0;
            for (int option : HandRows.expanded(counts.getFirst())) {
                picks.get(next++ % people).add(option);
            }
            return picks.stream().<Answer>map(Picked::new).toList();
        }
    }
}
