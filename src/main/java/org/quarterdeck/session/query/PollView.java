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
 * A view of a poll, shared by the projector, the console, the review and the phones.
 *
 * @param round the round it shows, from 1; 0 if nothing has been asked
 * @param answers the number of answers, by phone and by hand
 * @param closesAt when the countdown closes the run, or null
 * @param result the result, or null while it is hidden
 * @param roundBefore the result of the first round, beside the second, or null
 * @param compared the result of the earlier poll it is compared with, or null
 * @param right the indexes of a quiz's right options once they may be shown, else empty
 */
public record PollView(Poll poll, Phase phase, int round, int answers, @Nullable Instant closesAt, @Nullable Result result,
        @Nullable Before roundBefore, @Nullable Before compared, Set<Integer> right) {

    /**
     * An earlier result of the same people.
     *
     * @param title the title of the earlier question
     * @param shift how people moved since, paired by seat
     */
    public record Before(String title, Result result, PairedShift shift) {}

    /** Returns what the room may see of a segment's poll, or null if the segment asks nothing. */
    public static @Nullable PollView of(RoomState room, String segment) {
        return PollViewBuilder.of(room, segment, false);
    }

    /**
     * Returns what the facilitator may see of a segment's poll, which includes results hidden from the room, or null if the
     * segment asks nothing.
     */
    public static @Nullable PollView standing(RoomState room, String segment) {
        return PollViewBuilder.of(room, segment, true);
    }

    /** Returns the result of a run, without the words and texts hidden from the room. */
    public static Result result(RoomState room, Question question, PollRun run) {
        return PollViewBuilder.result(room, question, run);
    }

    /** Returns a seat's answer in the run that the segment's poll is shown beside, or null. */
    public static @Nullable Answer ownBefore(RoomState room, String segment, int seat) {
        return PollViewBuilder.ownBefore(room, segment, seat);
    }

    /** Returns the run of the round before, or null. */
    public static @Nullable PollRun roundBefore(RoomState room, String segment, PollRun run) {
        return room.poll(segment).roundBefore(run);
    }

    /** Returns the earlier result shown beside a run: that of the round before, or of the poll it is compared with; or null. */
    public static @Nullable Before before(RoomState room, String segment, PollRun run) {
        return PollViewBuilder.before(room, segment, run);
    }

    public Question question() {
        return poll.question();
    }

    public boolean open() {
        return phase == Phase.OPEN;
    }

    /**
     * Returns the earlier result to show beside this one: the round before if there is one, else the compared poll, else
     * null.
     */
    public @Nullable Before before() {
        return roundBefore == null ? compared : roundBefore;
    }
}
