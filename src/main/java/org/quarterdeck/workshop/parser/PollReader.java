package org.quarterdeck.workshop.parser;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.QuestionIdentity;
import org.quarterdeck.workshop.parser.source.DiagnosticText;
import org.quarterdeck.workshop.parser.yaml.YamlFields;

/** Reads how a question is asked: when it is revealed, in how many rounds, and beside which other poll. */
final class PollReader {

    private static final int LONGEST_COUNTDOWN = 3_600;

    private final YamlFields keys;
    private final SegmentScope earlier;

    PollReader(YamlFields keys, SegmentScope earlier) {
        this.keys = keys;
        this.earlier = earlier;
    }

    Poll read(Question question) {
        var reveal = keys.word("reveal", Reveal.values(), usualReveal(question));
        return new Poll(question, reveal, keys.whole("seconds", 1, LONGEST_COUNTDOWN), keys.flag("revise", true),
                keys.whole("rounds", 1, 2, 1), compare(question), keys.flag("optional", false),
                new ToldReader(keys).read(question),
                shuffle(question));
    }

    private static Reveal usualReveal(Question question) {
        return switch (question) {
            case Question.Open open -> Reveal.LIVE;
            case Question.Closed closed -> closed.right().isEmpty() ? Reveal.ON_CLOSE : Reveal.MANUAL;
        };
    }

    private @Nullable String compare(Question question) {
        var id = keys.reference("compare");
        if (id == null) {
            return null;
        }
        var other = earlier.poll(keys, "compare", id);
        if (other == null) {
            return null;
        }
        if (other.question().kind() != question.kind()) {
            keys.error("compare",
                    "`compare` names " + DiagnosticText.quoted(id) + ", which asks a `" + other.question().type()
                            + "` and this a `"
                            + question.type() + "`: only two of the same kind can be shown side by side");
            return null;
        }
        if (!QuestionIdentity.sameItems(other.question(), question)) {
            keys.error("compare", "`compare` names " + DiagnosticText.quoted(id)
                    + ", which has other items than this: give both the same, word for word and in the same order");
            return null;
        }
        return id;
    }

    /** Whether each phone has its own order, which needs something to put in order. */
    private boolean shuffle(Question question) {
        boolean shuffle = keys.flag("shuffle", false);
        if (shuffle && !question.kind().hasItems()) {
            keys.warning("shuffle",
                    "`shuffle` has no effect on a `" + question.type() + "`: it has no options to put in another order");
        }
        return shuffle && question.kind().hasItems();
    }
}
