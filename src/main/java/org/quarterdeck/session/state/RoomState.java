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
 * The whole room at one moment: immutable, so that every view may keep it as long as it likes.
 *
 * @param rev the number of the newest journal entry in it; it only grows
 * @param index the segment shown, from 0
 * @param slideStep the build step of that segment where it is a slide; meaningful only there
 * @param shownAt when that segment came up
 * @param polls by segment id; only those that were opened once
 * @param runs the segment id of every run, by run id
 * @param seats who sits in the room
 * @param exercises breakouts and commitments
 * @param moderation what waits for the facilitator before the room sees it
 * @param endedAt when the session ended, or null
 * @param begun from when on the agenda is measured, or null while people are still coming in
 */
public record RoomState(SessionStart start, Workshop workshop, long rev, int index, int slideStep, Instant shownAt,
        PMap<String, PollState> polls, PMap<String, String> runs, SeatRegister seats, boolean blackout, ExerciseState exercises,
        ModerationState moderation, @Nullable Instant endedAt, @Nullable AgendaStart begun) {

    /** A room where nothing has happened yet: the first segment is shown. */
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

    /** Where the poll of that segment stands. */
    public PollState poll(String segmentId) {
        return polls.getOrDefault(segmentId, PollState.UNTOUCHED);
    }

    /** Where the poll of the current segment stands; meaningful only where that is a poll. */
    public PollState poll() {
        return poll(segment().id());
    }

    /** The seat that a token's hash stands for, or null. */
    public @Nullable Integer seatOf(String tokenHash) {
        return seats.of(tokenHash);
    }

    /** How many seats were ever given. */
    public int seatsGiven() {
        return seats.given();
    }

    /** Whether the facilitator or a countdown has moved something: more than seats and answers have changed. */
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

    /** When the countdown closes the open poll, or null where none runs. An open poll is always the current segment's. */
    @Nullable
    public Instant countdown() {
        var run = poll().run();
        return run == null || poll().phase() != PollState.Phase.OPEN ? null : run.closesAt();
    }

    /** Where the breakout of the current segment stands; meaningful only where that is one. */
    public BreakoutState breakout() {
        return exercises.breakout(segment().id());
    }

    public RoomState with(ModerationState changed) {
        return new RoomState(start, workshop, rev, index, slideStep, shownAt, polls, runs, seats, blackout, exercises, changed,
                endedAt, begun);
    }

    /** With a workshop that has one more segment, at that place. */
    public RoomState with(Workshop changed, int added) {
        return new RoomState(start, changed, rev, added <= index ? index + 1 : index, slideStep, shownAt, polls, runs, seats,
                blackout, exercises, moderation, endedAt, begun);
    }

    /** With other polls; the ids of all runs stay taken. */
    public RoomState emptied(PMap<String, PollState> left) {
        return new RoomState(start, workshop, rev, index, slideStep, shownAt, left, runs, seats, blackout, exercises, moderation,
                endedAt, begun);
    }

    /** As if it had just gone live: the agenda is measured anew. */
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

    /** The same room with the words that commitments were made in, which no journal has. */
    public RoomState saying(List<Commitment> words) {
        return with(exercises.with(exercises.commitments().saying(words)));
    }

    /** When the time of the groups at work is up, or null where it is not limited or none are. */
    private @Nullable Instant groupsEndAt() {
        return breakout().open() ? breakout().endsAt() : null;
    }

    /** Whether some time runs that must stand still while the program is down. */
    public boolean timed() {
        return countdown() != null || groupsEndAt() != null;
    }

    /** Moves what is timed on by the time in which the program did not run. */
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
