package org.quarterdeck.session.history;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.question.QuestionFingerprint;
import org.quarterdeck.question.kind.RunTally;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.CohortSource;
import org.quarterdeck.session.port.CohortSource.Cohort;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.session.query.SegmentPoll;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Question;

/**
 * This room among the trainer's other rooms: what those came to that were asked the very same question, in whatever language,
 * all their people together. A room of few people is left out, since who knows the total with it and without it could tell what
 * they answered. What people wrote stays with their room: there is none of this for words and texts.
 */
public final class CohortComparison {

    private CohortComparison() {}

    /** Finds it for the segment's poll as the room sees it now, or null where there is nothing to lay under it. */
    public static ComparisonResult.@Nullable Rooms of(RoomState room, String segment, CohortSource cohorts)
            throws ArchiveException {
        var shown = PollView.of(room, segment);
        if (shown == null || shown.result() == null || written(shown.question())) {
            return null;
        }
        var title = room.workshop().segments().get(room.workshop().indexOf(segment)).title();
        return of(title, shown.question(), shown.round(), room.start().id(), cohorts);
    }

    /**
     * Returns the comparison for a question that was asked in a session.
     *
     * @param round the round, from 1
     * @param except the id of that session, which is left out
     */
    public static ComparisonResult.@Nullable Rooms of(String title, Question question, int round, String except,
            CohortSource cohorts)
            throws ArchiveException {
        if (written(question)) {
            return null;
        }
        var asked = cohorts.asked(Set.of(QuestionFingerprint.of(title, question)), round, except).stream()
                .filter(cohort -> cohort.tally().answers() >= cohorts.smallestGroup()).map(Cohort::tally).toList();
        return asked.isEmpty()
                ? null
                : new ComparisonResult.Rooms(RunTally.sum(question.kind(), asked).result(question, 0), asked.size());
    }

    /** Returns whether answers to such a question can be compared between sessions. */
    public static boolean possible(Question question) {
        return !written(question);
    }

    /** Returns whether the room sees a result that can be compared with other sessions. */
    public static boolean comparable(RoomState room, String segment) {
        var poll = SegmentPoll.of(room, segment);
        var seen = room.poll(segment).seen();
        return poll != null && seen.revealed() && seen.run() != null && !written(poll.question());
    }

    private static boolean written(Question question) {
        return question instanceof Question.Open;
    }
}
