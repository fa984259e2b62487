package org.quarterdeck.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.results.Answer;
import org.quarterdeck.results.Result;
import org.quarterdeck.results.Tally;
import org.quarterdeck.workshop.Question;

/**
 * This room among the trainer's other rooms: what those came to that were asked the very same question, all their people
 * together. What people wrote stays with their room: there is none of this for words and texts.
 *
 * @param rooms how many other rooms
 */
public record AmongRooms(int rooms, Result result) {

    /** Finds it for the segment's poll as the room sees it now, or null where there is nothing to lay under it. */
    public static @Nullable AmongRooms of(RoomState room, String segment, Cohorts cohorts) throws ArchiveException {
        var shown = PollShown.of(room, segment);
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
    public static @Nullable AmongRooms of(String title, Question question, int round, String except, Cohorts cohorts)
            throws ArchiveException {
        if (written(question)) {
            return null;
        }
        var asked = cohorts.asked(Fingerprint.of(title, question), round, except).stream()
                .filter(cohort -> !cohort.answers().isEmpty()).toList();
        List<Answer> all = asked.stream().flatMap(cohort -> cohort.answers().stream()).toList();
        return asked.isEmpty() ? null : new AmongRooms(asked.size(), Tally.of(question, all));
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
