package org.quarterdeck.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Workshop;

/**
 * The whole room at one moment: immutable, so that every view may keep it as long as it likes.
 *
 * @param rev the number of the newest journal entry in it; it only grows
 * @param index the segment shown, from 0
 * @param slideStep the build step of that segment where it is a slide; see {@link #step()}
 * @param shownAt when that segment came up
 * @param polls by segment id; only those that were opened once
 * @param runs the segment id of every run, by run id
 * @param seats who sits in the room
 * @param endedAt when the session ended, or null
 */
public record RoomState(SessionStart start, Workshop workshop, long rev, int index, int slideStep, Instant shownAt,
        PMap<String, PollState> polls, PMap<String, String> runs, Seats seats, boolean blackout,
        @Nullable Instant endedAt) {

    /** A room where nothing has happened yet: the first segment is shown. */
    public static RoomState fresh(SessionStart start, Workshop workshop) {
        return new RoomState(start, workshop, 0, 0, 0, start.startedAt(), HashTreePMap.empty(), HashTreePMap.empty(),
                Seats.NONE, false, null);
    }

    /** The room as the journal left it. */
    public static RoomState replay(SessionStart start, Workshop workshop, List<Entry> entries) {
        var state = fresh(start, workshop);
        for (var entry : entries) {
            state = state.apply(entry);
        }
        return state;
    }

    /** The room after one more thing has happened. */
    public RoomState apply(Entry entry) {
        return Replay.apply(this, entry);
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

    /** The build step or poll phase shown, from 0 to {@link #steps()} - 1. */
    public int step() {
        return Steps.of(segment()).current(this);
    }

    /** How many states the current segment walks through: 1 for a plain slide. */
    public int steps() {
        return Steps.of(segment()).count();
    }

    /** Whether the facilitator or a countdown has moved something: more than seats and answers have changed. */
    public boolean steeredSince(RoomState before) {
        return index != before.index || slideStep != before.slideStep || blackout != before.blackout || ended() != before.ended()
                || poll().phase() != before.poll().phase() || poll().revealed() != before.poll().revealed()
                || runs.size() != before.runs.size();
    }

    RoomState at(long newRev) {
        return new RoomState(start, workshop, newRev, index, slideStep, shownAt, polls, runs, seats, blackout,
                endedAt);
    }

    RoomState showing(int newIndex, int newStep, Instant when) {
        return new RoomState(start, workshop, rev, newIndex, newStep, newIndex == index ? shownAt : when, polls, runs, seats,
                blackout, endedAt);
    }

    RoomState with(String segmentId, PollState poll) {
        return new RoomState(start, workshop, rev, index, slideStep, shownAt, polls.plus(segmentId, poll),
                poll.run() == null ? runs : runs.plus(poll.run().id(), segmentId), seats, blackout, endedAt);
    }

    RoomState seating(Seats newSeats) {
        return new RoomState(start, workshop, rev, index, slideStep, shownAt, polls, runs, newSeats, blackout, endedAt);
    }

    RoomState black(boolean isBlack) {
        return new RoomState(start, workshop, rev, index, slideStep, shownAt, polls, runs, seats, isBlack, endedAt);
    }

    RoomState endedAt(Instant when) {
        return new RoomState(start, workshop, rev, index, slideStep, shownAt, polls, runs, seats, blackout, when);
    }

    /** When the countdown closes the open poll, or null where none runs. An open poll is always the current segment's. */
    @Nullable
    Instant countdown() {
        var run = poll().run();
        return run == null || poll().phase() != PollState.Phase.OPEN ? null : run.closesAt();
    }

    /** Moves the countdown of an open run on by the time in which the program did not run. */
    RoomState pausedFor(Duration pause) {
        var closesAt = countdown();
        var run = poll().run();
        return closesAt == null || run == null
                ? this
                : with(segment().id(), poll().with(run.closingAt(closesAt.plus(pause))));
    }

    /** The question asked in a segment, by the segment's id, or null. */
    @Nullable
    Poll question(String segmentId) {
        int place = workshop.indexOf(segmentId);
        return place < 0 ? null : workshop.segments().get(place).poll();
    }
}
