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
 * @param seats the seats taken and not left: by token hash, their numbers
 * @param seatsGiven how many seats were ever given; the next one is numbered one more
 * @param endedAt when the session ended, or null
 */
public record RoomState(SessionStart start, Workshop workshop, long rev, int index, int slideStep, Instant shownAt,
        PMap<String, PollState> polls, PMap<String, String> runs, PMap<String, Integer> seats, int seatsGiven, boolean blackout,
        @Nullable Instant endedAt) {

    /** A room where nothing has happened yet: the first segment is shown. */
    public static RoomState fresh(SessionStart start, Workshop workshop) {
        return new RoomState(start, workshop, 0, 0, 0, start.startedAt(), HashTreePMap.empty(), HashTreePMap.empty(),
                HashTreePMap.empty(), 0, false, null);
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
        return seats.get(tokenHash);
    }

    /** The build step or poll phase shown, from 0 to {@link #steps()} - 1. */
    public int step() {
        return Steps.of(segment()).current(this);
    }

    /** How many states the current segment walks through: 1 for a plain slide. */
    public int steps() {
        return Steps.of(segment()).count();
    }

    RoomState at(long newRev) {
        return new RoomState(start, workshop, newRev, index, slideStep, shownAt, polls, runs, seats, seatsGiven, blackout,
                endedAt);
    }

    RoomState showing(int newIndex, int newStep, Instant when) {
        return new RoomState(start, workshop, rev, newIndex, newStep, newIndex == index ? shownAt : when, polls, runs, seats,
                seatsGiven, blackout, endedAt);
    }

    RoomState with(String segmentId, PollState poll) {
        return new RoomState(start, workshop, rev, index, slideStep, shownAt, polls.plus(segmentId, poll),
                poll.run() == null ? runs : runs.plus(poll.run().id(), segmentId), seats, seatsGiven, blackout, endedAt);
    }

    RoomState seated(String tokenHash, int seat) {
        return new RoomState(start, workshop, rev, index, slideStep, shownAt, polls, runs, seats.plus(tokenHash, seat),
                Math.max(seatsGiven, seat), blackout, endedAt);
    }

    RoomState unseated(int seat) {
        var left = seats;
        for (var taken : seats.entrySet()) {
            left = taken.getValue() == seat ? left.minus(taken.getKey()) : left;
        }
        return new RoomState(start, workshop, rev, index, slideStep, shownAt, polls, runs, left, seatsGiven, blackout, endedAt);
    }

    RoomState black(boolean isBlack) {
        return new RoomState(start, workshop, rev, index, slideStep, shownAt, polls, runs, seats, seatsGiven, isBlack, endedAt);
    }

    RoomState endedAt(Instant when) {
        return new RoomState(start, workshop, rev, index, slideStep, shownAt, polls, runs, seats, seatsGiven, blackout, when);
    }

    /** Moves the countdown of an open run on by the time in which the program did not run. */
    RoomState pausedFor(Duration pause) {
        var poll = poll();
        var run = poll.run();
        if (poll.phase() != PollState.Phase.OPEN || run == null || run.closesAt() == null) {
            return this;
        }
        return with(segment().id(), poll.with(run.closingAt(run.closesAt().plus(pause))));
    }

    /** The question asked in a segment, by the segment's id, or null. */
    @Nullable
    Poll question(String segmentId) {
        int place = workshop.indexOf(segmentId);
        return place < 0 ? null : workshop.segments().get(place).poll();
    }
}
