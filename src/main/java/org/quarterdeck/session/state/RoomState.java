package org.quarterdeck.session.state;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Workshop;

/**
 * The immutable state of a session at one moment, which views may keep.
 *
 * @param rev the number of the newest journal entry in it; only grows
 * @param index the index of the current segment
 * @param slideStep the build step of the current segment if it is a slide, else meaningless
 * @param shownAt when the current segment was shown
 * @param polls by segment id; only those that have been opened
 * @param runs the segment id of every run, by run id
 * @param seats the seats taken
 * @param exercises breakouts and commitments
 * @param moderation the settings of moderation
 * @param endedAt when the session ended, or null
 * @param begun the start of the agenda, or null while people are arriving
 */
public record RoomState(SessionStart start, Workshop workshop, long rev, int index, int slideStep, Instant shownAt,
        PMap<String, PollState> polls, PMap<String, String> runs, SeatRegister seats, boolean blackout, ExerciseState exercises,
        ModerationState moderation, @Nullable Instant endedAt, @Nullable AgendaStart begun) {

    /** Returns the initial state, with the first segment shown. */
    public static RoomState fresh(SessionStart start, Workshop workshop) {
        return new RoomState(start, workshop, 0, 0, 0, start.startedAt(), HashTreePMap.empty(), HashTreePMap.empty(),
                SeatRegister.NONE, false, ExerciseState.NONE.shown(workshop.segments().getFirst()), ModerationState.NONE, null,
                AgendaStart.live(start.startedAt(), workshop));
    }

    public Segment segment() {
        return workshop.segments().get(index);
    }

    public boolean ended() {
        return endedAt != null;
    }

    /** Returns the state of a segment's poll. */
    public PollState poll(String segmentId) {
        return polls.getOrDefault(segmentId, PollState.UNTOUCHED);
    }

    /** Returns the state of the current segment's poll; meaningless if the segment is no poll. */
    public PollState poll() {
        return poll(segment().id());
    }

    /** Returns the seat with that token hash, or null. */
    public @Nullable Integer seatOf(String tokenHash) {
        return seats.of(tokenHash);
    }

    /** Returns the number of seats ever given. */
    public int seatsGiven() {
        return seats.given();
    }

    /** Returns whether the facilitator or a countdown has changed something, beyond seats and answers. */
    public boolean steeredSince(RoomState before) {
        return index != before.index || slideStep != before.slideStep || blackout != before.blackout || ended() != before.ended()
                || poll().phase() != before.poll().phase() || poll().revealed() != before.poll().revealed()
                || runs.size() != before.runs.size() || breakout().steeredSince(before.breakout());
    }

    public RoomState at(long newRev) {
        return new RoomState(start, workshop, newRev, index, slideStep, shownAt, polls, runs, seats, blackout, exercises,
                moderation,
                endedAt, begun);
    }

    public RoomState showing(int newIndex, int newStep, Instant when) {
        return new RoomState(start, workshop, rev, newIndex, newStep, newIndex == index ? shownAt : when, polls, runs, seats,
                blackout, exercises.shown(workshop.segments().get(newIndex)), moderation, endedAt,
                begun == null ? AgendaStart.shown(newIndex, when, workshop) : begun);
    }

    public RoomState with(String segmentId, PollState poll) {
        return new RoomState(start, workshop, rev, index, slideStep, shownAt, polls.plus(segmentId, poll),
                poll.run() == null ? runs : runs.plus(poll.run().id(), segmentId), seats, blackout, exercises, moderation,
                endedAt, begun);
    }

    public RoomState seating(SeatRegister newSeats) {
        return new RoomState(start, workshop, rev, index, slideStep, shownAt, polls, runs, newSeats, blackout, exercises,
                moderation,
                endedAt, begun);
    }

    public RoomState black(boolean isBlack) {
        return new RoomState(start, workshop, rev, index, slideStep, shownAt, polls, runs, seats, isBlack, exercises, moderation,
                endedAt, begun);
    }

    public RoomState endedAt(Instant when) {
        return new RoomState(start, workshop, rev, index, slideStep, shownAt, polls, runs, seats, blackout, exercises, moderation,
                when, begun);
    }

    /** Returns when the countdown closes the open poll, or null if none runs. Only the current segment's poll can be open. */
    @Nullable
    public Instant countdown() {
        var run = poll().run();
        return run == null || poll().phase() != PollState.Phase.OPEN ? null : run.closesAt();
    }

    /** Returns the state of the current segment's breakout; meaningless if the segment is no breakout. */
    public BreakoutState breakout() {
        return exercises.breakout(segment().id());
    }

    public RoomState with(ModerationState changed) {
        return new RoomState(start, workshop, rev, index, slideStep, shownAt, polls, runs, seats, blackout, exercises, changed,
                endedAt, begun);
    }

    /** Returns the state with a workshop that has one more segment, at index {@code added}. */
    public RoomState with(Workshop changed, int added) {
        return new RoomState(start, changed, rev, added <= index ? index + 1 : index, slideStep, shownAt, polls, runs, seats,
                blackout, exercises, moderation, endedAt, begun);
    }

    /** Returns the state with other polls. The ids of all runs stay reserved. */
    public RoomState emptied(PMap<String, PollState> left) {
        return new RoomState(start, workshop, rev, index, slideStep, shownAt, left, runs, seats, blackout, exercises, moderation,
                endedAt, begun);
    }

    /** Returns the state as if the session had just gone live, with the agenda measured anew. */
    public RoomState beginning(Instant when) {
        return new RoomState(start, workshop, rev, index, slideStep, when, polls, runs, seats, blackout, exercises, moderation,
                endedAt, AgendaStart.live(when, workshop));
    }

    public RoomState with(ExerciseState changed) {
        return new RoomState(start, workshop, rev, index, slideStep, shownAt, polls, runs, seats, blackout, changed, moderation,
                endedAt, begun);
    }

    public RoomState with(String segmentId, BreakoutState breakout) {
        return with(exercises.with(segmentId, breakout));
    }

    /** Returns the state with the texts of commitments, which are not in the journal. */
    public RoomState saying(List<Commitment> words) {
        return with(exercises.with(exercises.commitments().saying(words)));
    }

    /** Returns when the time of the groups at work is up, or null if it is unlimited or none are at work. */
    private @Nullable Instant groupsEndAt() {
        return breakout().open() ? breakout().endsAt() : null;
    }

    /** Returns whether a countdown runs that must be extended by the time the program is down. */
    public boolean timed() {
        return countdown() != null || groupsEndAt() != null;
    }

    /** Returns the state with all countdowns extended by the time the program was down. */
    public RoomState pausedFor(Duration pause) {
        var closesAt = countdown();
        var run = poll().run();
        if (closesAt != null && run != null) {
            return with(segment().id(), poll().with(run.closingAt(closesAt.plus(pause))));
        }
        var endsAt = groupsEndAt();
        return endsAt == null ? this : with(segment().id(), breakout().endingAt(endsAt.plus(pause)));
    }
}
