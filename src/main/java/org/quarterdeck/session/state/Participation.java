package org.quarterdeck.session.state;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.quarterdeck.session.audience.AudienceQuestions;

/**
 * The contributions of the participants to the room.
 *
 * @param seats who sits in it
 * @param polls by segment id; only those that were opened once
 * @param runs the segment id of every run, by run id
 * @param exercises breakouts and commitments
 * @param moderation what waits for the facilitator before the room sees it
 * @param questions what people ask the facilitator
 */
public record Participation(SeatRegister seats, PMap<String, PollState> polls, PMap<String, String> runs, ExerciseState exercises,
        ModerationState moderation, AudienceQuestions questions) {

    static final Participation NONE = new Participation(SeatRegister.NONE, HashTreePMap.empty(), HashTreePMap.empty(),
            ExerciseState.NONE, ModerationState.NONE, AudienceQuestions.NONE);

    /** Returns whether any run of any question has an answer. */
    boolean answered() {
        return polls.values().stream().anyMatch(PollState::everAnswered);
    }

    Participation with(SeatRegister changed) {
        return new Participation(changed, polls, runs, exercises, moderation, questions);
    }

    /** With that poll; the run that it has now is known from then on. */
    Participation with(String segmentId, PollState poll) {
        var run = poll.run();
        return new Participation(seats, polls.plus(segmentId, poll), run == null ? runs : runs.plus(run.id(), segmentId),
                exercises, moderation, questions);
    }

    /** With other polls; the ids of all runs stay taken. */
    Participation emptied(PMap<String, PollState> left) {
        return new Participation(seats, left, runs, exercises, moderation, questions);
    }

    Participation with(ExerciseState changed) {
        return new Participation(seats, polls, runs, changed, moderation, questions);
    }

    Participation with(ModerationState changed) {
        return new Participation(seats, polls, runs, exercises, changed, questions);
    }

    Participation with(AudienceQuestions changed) {
        return new Participation(seats, polls, runs, exercises, moderation, changed);
    }
}
