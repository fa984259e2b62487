package org.quarterdeck.session;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.quarterdeck.fixtures.MemoryJournal;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.Workshops;
import org.quarterdeck.results.Answer;
import org.quarterdeck.session.Command.CastAnswer;
import org.quarterdeck.session.Command.GoTo;
import org.quarterdeck.session.Command.Join;
import org.quarterdeck.session.Command.Leave;
import org.quarterdeck.session.Command.Move;
import org.quarterdeck.session.Command.Steer;
import org.quarterdeck.session.Outcome.Accepted;
import org.quarterdeck.session.Outcome.Reason;
import org.quarterdeck.session.Outcome.Rejected;

/** A room whose writer works in the test's own thread: what is submitted has happened when the call returns. */
final class SteppedRoom {

    final MemoryJournal journal = new MemoryJournal();
    final TestClock clock = TestClock.atNine();
    private final Random chance = new Random(1);
    private final RoomState first;
    private final Writer writer;

    SteppedRoom(Workshops workshop) {
        this(workshop.room());
    }

    SteppedRoom(RoomState first) {
        this.first = first;
        this.writer = new Writer(first, journal, clock, chance::nextLong);
    }

    RoomState state() {
        return writer.state();
    }

    Writer writer() {
        return writer;
    }

    /** What the journal gives back. */
    RoomState replayed() {
        return Replay.all(first.start(), first.workshop(), journal.entries());
    }

    /** One transaction for all of them. */
    List<Outcome> submit(List<Command> commands) {
        var batch = commands.stream().map(Pending::new).toList();
        writer.write(batch);
        batch.forEach(Pending::tell);
        return batch.stream().map(p -> p.outcome().getNow(new Rejected(Reason.BUSY, "never told"))).toList();
    }

    Outcome submit(Command command) {
        return submit(List.of(command)).getFirst();
    }

    /** One after the other; each must be accepted. */
    SteppedRoom after(Move... moves) {
        Stream.of(moves).forEach(this::steered);
        return this;
    }

    RoomState steered(Move move) {
        return accepted(new Steer(move)).state();
    }

    Outcome steer(Move move) {
        return submit(new Steer(move));
    }

    Outcome goTo(String segment) {
        return submit(new GoTo(segment));
    }

    int join(String tokenHash) {
        return accepted(new Join(tokenHash)).seat();
    }

    Outcome cast(int seat, String run, Answer answer) {
        return submit(new CastAnswer(seat, run, answer));
    }

    Outcome leave(int seat) {
        return submit(new Leave(seat));
    }

    Accepted accepted(Command command) {
        return switch (submit(command)) {
            case Accepted accepted -> accepted;
            case Rejected rejected -> throw new AssertionError(command + " was refused: " + rejected);
        };
    }

    /** Why it was refused; an error where it was not. */
    static Reason refusal(Outcome outcome) {
        return switch (outcome) {
            case Accepted accepted -> throw new AssertionError("was accepted");
            case Rejected rejected -> rejected.reason();
        };
    }
}
