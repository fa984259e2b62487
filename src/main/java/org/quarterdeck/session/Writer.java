package org.quarterdeck.session;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.Outcome.Accepted;
import org.quarterdeck.session.Outcome.Reason;
import org.quarterdeck.session.Outcome.Rejected;

/**
 * Decides on a batch of commands and writes it down. Where the disk refuses, guests are told that nothing was saved; the
 * facilitator's moves still happen, wait in memory and are written first as soon as the disk takes them, so that a full
 * disk never stops the room.
 */
final class Writer implements AutoCloseable {

    private final Journal journal;
    private final InstantSource clock;
    private final List<Entry> unsaved = new ArrayList<>();
    private volatile RoomState state;
    private volatile @Nullable String trouble;
    private Instant lastAlive = Instant.EPOCH;

    Writer(RoomState state, Journal journal, InstantSource clock) {
        this.state = state;
        this.journal = journal;
        this.clock = clock;
    }

    RoomState state() {
        return state;
    }

    @Nullable
    String trouble() {
        return trouble;
    }

    /** Returns whether there is anything new to see: another state, or trouble that came or went. */
    boolean write(List<Pending> batch) {
        var before = state;
        var troubleBefore = trouble;
        var accepted = decide(batch, state);
        try {
            save(accepted.entries());
            state = accepted.room();
            trouble = null;
        } catch (ArchiveException e) {
            trouble = e.getMessage();
            keepSteering(batch, e);
        }
        return state != before || !java.util.Objects.equals(trouble, troubleBefore);
    }

    private void save(List<Entry> entries) throws ArchiveException {
        if (!unsaved.isEmpty() || !entries.isEmpty()) {
            var all = new ArrayList<>(unsaved);
            all.addAll(entries);
            journal.append(all);
            unsaved.clear();
            lastAlive = clock.instant();
        } else if (countsDown() && lastAlive.plusMillis(900).isBefore(clock.instant())) {
            lastAlive = clock.instant();
            journal.alive(lastAlive);
        }
    }

    private boolean countsDown() {
        var poll = state.poll();
        return poll.phase() == PollState.Phase.OPEN && poll.run() != null && poll.run().closesAt() != null;
    }

    private void keepSteering(List<Pending> batch, ArchiveException e) {
        var steering = batch.stream().filter(p -> !fromGuest(p.command())).toList();
        var kept = decide(steering, state);
        unsaved.addAll(kept.entries());
        state = kept.room();
        batch.stream().filter(p -> fromGuest(p.command()))
                .forEach(p -> p.decide(new Rejected(Reason.NOT_SAVED, "It could not be saved: " + e.getMessage())));
    }

    private static boolean fromGuest(Command command) {
        return switch (command) {
            case Command.Join j -> true;
            case Command.CastAnswer c -> true;
            case Command.Leave l -> true;
            case Command.Steer s -> false;
            case Command.GoTo g -> false;
            case Command.CountdownOver c -> false;
        };
    }

    private record Decided(RoomState room, List<Entry> entries) {}

    private Decided decide(List<Pending> batch, RoomState from) {
        var entries = new ArrayList<Entry>();
        var room = from;
        var now = clock.instant();
        var accepted = new ArrayList<Pending>();
        var seats = new ArrayList<Integer>();
        for (var pending : batch) {
            switch (Rules.decide(room, pending.command(), now)) {
                case Decision.Reject reject -> pending.decide(reject.why());
                case Decision.Accept accept -> {
                    for (var event : accept.events()) {
                        var entry = new Entry(room.rev() + 1, now, event);
                        entries.add(entry);
                        room = room.apply(entry);
                    }
                    accepted.add(pending);
                    seats.add(accept.seat());
                }
            }
        }
        for (int i = 0; i < accepted.size(); i++) {
            accepted.get(i).decide(new Accepted(room, seats.get(i)));
        }
        return new Decided(room, entries);
    }

    @Override
    public void close() {
        journal.close();
    }
}
