package org.quarterdeck.session.query;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.ComparedResult;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.question.ComparisonResult.Before;
import org.quarterdeck.question.Result;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Question;

/**
 * A view of a poll, shared by the projector, the console, the review and the phones.
 *
 * @param round which round it shows, from 1; 0 where nothing is asked yet
 * @param answers how many have answered, by phone and by hand
 * @param closesAt when its countdown is over, or null
 * @param shown what the answers add up to, above what it is compared with: the round before, or else an earlier poll; null as
 *     long as it is hidden
 * @param absent how many of those who answered count among the people in the room no more
 * @param hands how many of the answers are hands that were counted
 * @param told whether the room has heard what happened in the story, or which answers are right
 */
public record PollView(Poll poll, Phase phase, int round, int answers, @Nullable Instant closesAt,
        @Nullable ComparedResult shown, int absent, int hands, boolean told) {

    /** A poll answered by nobody but people in the room. */
    public PollView(Poll poll, Phase phase, int round, int answers, @Nullable Instant closesAt, @Nullable ComparedResult shown,
            boolean told) {
        this(poll, phase, round, answers, closesAt, shown, 0, 0, told);
    }

    /** A poll that nobody has been asked yet. */
    public static PollView untouched(Poll poll) {
        return new PollView(poll, Phase.READY, 0, 0, null, null, false);
    }

    /** Returns what the room may see of a segment's poll, or null if the segment asks nothing. */
    public static @Nullable PollView of(RoomState room, String segment) {
        return PollViewBuilder.of(room, segment, PollViewBuilder.Eyes.ROOM);
    }

    /** Returns what phones may see of a segment's poll: while it is open, no result, which is then not even added up. */
    public static @Nullable PollView onPhones(RoomState room, String segment) {
        return PollViewBuilder.of(room, segment, PollViewBuilder.Eyes.PHONE);
    }

    /**
     * Returns what the facilitator may see of a segment's poll, which includes results hidden from the room, or null if the
     * segment asks nothing.
     */
    public static @Nullable PollView standing(RoomState room, String segment) {
        return PollViewBuilder.of(room, segment, PollViewBuilder.Eyes.FACILITATOR);
    }

    /**
     * Returns what the console counts and shows: the newest run for the facilitator's eyes, even while it waits with its answers
     * to be opened again.
     */
    public static @Nullable PollView counted(RoomState room, String segment) {
        return PollViewBuilder.of(room, segment, room.poll(segment), PollViewBuilder.Eyes.FACILITATOR);
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

    /** Returns the places of a quiz's right options once they may be told, else none. */
    public Set<Integer> right() {
        return told ? poll.question().right() : Set.of();
    }

    /** Returns what happened in the story once it may be told, or null. */
    public @Nullable String story() {
        return told ? poll.toldWords() : null;
    }

    public boolean open() {
        return phase == Phase.OPEN;
    }

    /** Returns the result of the answers, or null as long as it is hidden. */
    public @Nullable Result result() {
        return shown == null ? null : shown.result();
    }

    /** Returns what the same people answered before: in the round before, or else in the poll it is compared with; or null. */
    public @Nullable Before before() {
        return shown != null && shown.beneath() instanceof Before before ? before : null;
    }

    /** The same with that beneath its result, where one is seen. */
    public PollView above(ComparisonResult beneath) {
        return shown == null
                ? this
                : new PollView(poll, phase, round, answers, closesAt, shown.above(beneath), absent, hands, told);
    }
}
