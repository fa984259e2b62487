package org.quarterdeck.session.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.QuestionFingerprint;
import org.quarterdeck.question.Result;
import org.quarterdeck.question.Tally;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.CohortSource;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.session.query.SegmentPoll;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Question;

/**
 * This room among the trainer's other rooms: what those came to that were asked the very same question, all their people
 * together. What people wrote stays with their room: there is none of this for words and texts.
 *
 * @param rooms how many other rooms
 */
public record CohortComparison(int rooms, Result result) {

    /** Finds it for the segment's poll as the room sees it now, or null where there is nothing to lay under it. */
    public static @Nullable CohortComparison of(RoomState room, String segment, CohortSource cohorts) throws ArchiveException {
        var shown = PollView.of(room, segment);
        if (shown == null || shown.result() == null || written(shown.question())) {
            return null;
        }
        var title = room.workshop().segments().get(room.workshop().indexOf(segment)).title();
        return of(title, shown.question(), shown.round(), room.start().id(), cohorts);
    }

    /**
     * Finds it for a question as it was asked in a session.
     *
     * @param round which round, from 1
     * @param except that session's id
     */
    public static @Nullable CohortComparison of(String title, Question question, int round, String except, CohortSource cohorts)
            throws ArchiveException {
        if (written(question)) {
            return null;
        }
        var asked = cohorts.asked(QuestionFingerprint.of(title, question), round, except).stream()
                .filter(cohort -> !cohort.answers().isEmpty()).toList();
        List<Answer> all = asked.stream().flatMap(cohort -> cohort.answers().stream()).toList();
        return asked.isEmpty() ? null : new CohortComparison(asked.size(), Tally.of(question, all));
    }

    /** Whether what rooms answer to such a question can be laid beneath each other's. */
    public static boolean possible(Question question) {
        return !written(question);
    }

    /** Whether the room sees a result that other rooms can be laid beneath. */
    public static boolean comparable(RoomState room, String segment) {
        var poll = SegmentPoll.of(room, segment);
        var seen = room.poll(segment).seen();
        return poll != null && seen.revealed() && seen.run() != null && !written(poll.question());
    }

    private static boolean written(Question question) {
        return question instanceof Question.Words || question instanceof Question.Text;
    }
}
