package org.quarterdeck.session.query;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.PairedShift;
import org.quarterdeck.question.Result;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Question;

/**
 * What is to be seen of a poll: the one answer for projector, console, review and phones.
 *
 * @param round which round it shows, from 1; 0 where nothing is asked yet
 * @param answers how many have answered, by phone and by hand
 * @param closesAt when its countdown is over, or null
 * @param result what the answers add up to, or null as long as it is hidden
 * @param roundBefore what the first round came to, beside the second, or null
 * @param compared what the earlier poll came to that it is compared with, or null
 * @param right the places of a quiz's right options once they may be told, else none
 */
public record PollView(Poll poll, Phase phase, int round, int answers, @Nullable Instant closesAt, @Nullable Result result,
        @Nullable Before roundBefore, @Nullable Before compared, Set<Integer> right) {

    /**
     * What the same people answered before.
     *
     * @param title the earlier question's
     * @param shift how they moved since, paired seat by seat
     */
    public record Before(String title, Result result, PairedShift shift) {}

    /** What the room may see of that segment's poll, or null where it asks nothing. */
    public static @Nullable PollView of(RoomState room, String segment) {
        return PollViewBuilder.of(room, segment, false);
    }

    /** What the facilitator may see: how it stands, also while the room must not know yet. Null where it asks nothing. */
    public static @Nullable PollView standing(RoomState room, String segment) {
        return PollViewBuilder.of(room, segment, true);
    }

    /** What a run's answers add up to, without words and texts that the room may not see. */
    public static Result result(RoomState room, Question question, PollRun run) {
        return PollViewBuilder.result(room, question, run);
    }

    /** What that seat answered to what the segment's poll is shown beside, or null. */
    public static @Nullable Answer ownBefore(RoomState room, String segment, int seat) {
        return PollViewBuilder.ownBefore(room, segment, seat);
    }

    /** The run of the round before one of that segment's, or null. */
    public static @Nullable PollRun roundBefore(RoomState room, String segment, PollRun run) {
        return room.poll(segment).roundBefore(run);
    }

    /** What was shown beside one of that segment's runs: the round before it, or the poll that it is compared with; or null. */
    public static @Nullable Before before(RoomState room, String segment, PollRun run) {
        return PollViewBuilder.before(room, segment, run);
    }

    public Question question() {
        return poll.question();
    }

    public boolean open() {
        return phase == Phase.OPEN;
    }

    /** What it is shown beside: the round before, or else the poll it is compared with; null where there is neither. */
    public @Nullable Before before() {
        return roundBefore == null ? compared : roundBefore;
    }
}
