package org.quarterdeck.session;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.quarterdeck.fixtures.MemoryJournal;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.Command.Arrive;
import org.quarterdeck.session.command.Command.CastAnswer;
import org.quarterdeck.session.command.Command.GoTo;
import org.quarterdeck.session.command.Command.Join;
import org.quarterdeck.session.command.Command.Leave;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Steer;
import org.quarterdeck.session.command.CommandOutcome;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.state.RoomState;

/** A room whose writer works in the test's own thread: what is submitted has happened when the call returns. */
public final class SteppedSession {

    public final MemoryJournal journal = new MemoryJournal();
    public final TestClock clock = TestClock.atNine();
    private final Random chance = new Random(1);
    private final RoomState first;
    private final JournalWriter writer;

    public SteppedSession(WorkshopFixture workshop) {
        this(workshop.room());
    }

    public SteppedSession(RoomState first) {
        this.first = first;
        this.writer = new JournalWriter(first, List.of(), journal, clock, chance::nextLong, Duration.ofDays(1), () -> {});
    }

    public RoomState state() {
        return writer.state();
    }

    JournalWriter writer() {
        return writer;
    }

    /** What the journal gives back, with what is kept apart from it. */
    public RoomState replayed() {
        var made = state().exercises().commitments();
        return EventReplay.all(first.start(), first.workshop(), journal.entries()).saying(made.shared(), made.made());
    }

    /** One transaction for all of them. */
    public List<CommandOutcome> submit(List<Command> commands) {
        var batch = commands.stream().map(QueuedCommand::new).toList();
        writer.write(batch);
        batch.forEach(QueuedCommand::tell);
        return batch.stream().map(p -> p.outcome().getNow(Rejected.because(Reason.BUSY, "refused.busy"))).toList();
    }

    public CommandOutcome submit(Command command) {
        return submit(List.of(command)).getFirst();
    }

    /** One after the other; each must be accepted. */
    public SteppedSession after(Move... moves) {
        Stream.of(moves).forEach(this::steered);
        return this;
    }

    RoomState steered(Move move) {
        return accepted(new Steer(move)).state();
    }

    CommandOutcome steer(Move move) {
        return submit(new Steer(move));
    }

    public CommandOutcome goTo(String segment) {
        return submit(new GoTo(segment));
    }

    public int join(String tokenHash) {
        int seat = accepted(new Join(tokenHash)).seat();
        return accepted(new Arrive(seat)).seat();
    }

    public CommandOutcome cast(int seat, String run, Answer answer) {
        return submit(new CastAnswer(seat, run, answer));
    }

    public CommandOutcome leave(int seat) {
        return submit(new Leave(seat));
    }

    public Accepted accepted(Command command) {
        return switch (submit(command)) {
            case Accepted accepted -> accepted;
            case Rejected rejected -> throw new AssertionError(command + " was refused: " + rejected);
        };
    }

    /** Why it was refused; an error where it was not. */
    public static Reason refusal(CommandOutcome outcome) {
        return switch (outcome) {
            case Accepted accepted -> throw new AssertionError("was accepted");
            case Rejected rejected -> rejected.reason();
        };
    }
}
