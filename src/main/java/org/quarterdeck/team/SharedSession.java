package org.quarterdeck.team;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.kind.RunTally;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.workshop.QuestionKind;

/**
 * A session as it is sent to a team.
 *
 * @param digest tells it from any other content of the same session
 * @param words the words that it is found by
 * @param file the whole of it as a {@code .quarterdeck} file, compressed by gzip
 */
public record SharedSession(Summary summary, String digest, SortedSet<String> words, List<Run> runs, List<Given> answers,
        byte[] file) {

    public SharedSession {
        runs = List.copyOf(runs);
        answers = List.copyOf(answers);
    }

    /**
     * A run with its tally.
     *
     * @param latest whether it is the last asking of its question in that round, which comparisons take
     * @param people the number of answers, also where they are left out for being few
     * @param tally what they add up to; null where they are few or in people's own words
     */
    public record Run(String id, String segment, QuestionKind kind, int round, String fingerprint, boolean latest, int people,
            @Nullable RunTally tally) {}

    /**
     * One answer.
     *
     * @param answer what the room could see of it, or null
     */
    public record Given(String run, int seat, boolean byHand, @Nullable Answer answer) {}
}
