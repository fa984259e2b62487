package org.quarterdeck.session;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.command.AudienceCommand;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.command.CoverCommand;
import org.quarterdeck.session.command.ExerciseCommand;
import org.quarterdeck.session.command.MemoCommand;
import org.quarterdeck.session.command.PenCommand;
import org.quarterdeck.session.command.PlanCommand;
import org.quarterdeck.session.command.PollCommand;
import org.quarterdeck.session.command.SeatCommand;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.port.RandomSource;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.rules.CommandRules;
import org.quarterdeck.session.rules.RuleDecision.Accept;
import org.quarterdeck.session.rules.RuleDecision.Reject;
import org.quarterdeck.session.state.RoomState;

/**
 * The decisions on a batch of commands. Each command is decided on the state that the ones before it leave. Nothing takes
 * effect until the journal has written it.
 */
final class CommandBatch {

    private static final System.Logger LOG = System.getLogger(CommandBatch.class.getName());

    private record Done(QueuedCommand pending, int seat) {}

    private final Instant now;
    private final @Nullable Rejected guestsRefused;
    private final boolean lost;
    private final RandomSource chance;
    private final List<JournalEntry> entries = new ArrayList<>();
    private final List<Done> done = new ArrayList<>();
    private RoomState room;
    private boolean steered;

    private CommandBatch(RoomState from, Instant now, RandomSource chance, @Nullable Rejected guestsRefused, boolean lost) {
        this.lost = lost;
        this.chance = chance;
        this.room = from;
        this.now = now;
        this.guestsRefused = guestsRefused;
    }

    static CommandBatch of(List<QueuedCommand> batch, RoomState from, Instant now, RandomSource chance) {
        return new CommandBatch(from, now, chance, null, false).decide(batch);
    }

    /**
     * Decides a batch while the journal cannot be written. Steering takes effect; commands from guests are refused, unless they
     * change nothing.
     *
     * @param lost whether what was saved is lost too, so that those that change nothing are refused as well
     */
    static CommandBatch ofSteering(List<QueuedCommand> batch, RoomState from, Instant now, RandomSource chance,
            Rejected refusal, boolean lost) {
        return new CommandBatch(from, now, chance, refusal, lost).decide(batch);
    }

    /** Returns the state after the batch. */
    RoomState room() {
        return room;
    }

    /** Returns whether the facilitator or a clock has changed something. */
    boolean isSteered() {
        return steered;
    }

    /** Returns the entries to write. */
    List<JournalEntry> entries() {
        return entries;
    }

    private CommandBatch decide(List<QueuedCommand> batch) {
        batch.forEach(this::decide);
        done.forEach(d -> d.pending().decide(new Accepted(room, d.seat())));
        return this;
    }

    private void decide(QueuedCommand pending) {
        try {
            switch (CommandRules.decide(room, pending.command(), now, chance)) {
                case Reject reject -> pending.decide(reject.why());
                case Accept accept when guestsRefused != null && fromGuest(pending.command())
                        && (lost || !accept.events().isEmpty()) ->
                    pending.decide(guestsRefused);
                case Accept accept -> accept(pending, accept);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR,
                    "A fault in the rules: refused a " + pending.command().getClass().getSimpleName() + " and went on", e);
            pending.decide(Rejected.because(Reason.NOT_SAVED, "refused.fault"));
        }
    }

    private void accept(QueuedCommand pending, Accept accept) {
        var next = room;
        var more = new ArrayList<JournalEntry>();
        for (var event : accept.events()) {
            var entry = new JournalEntry(next.rev() + 1, now, event);
            more.add(entry);
            next = EventReplay.apply(next, entry);
        }
        room = next;
        entries.addAll(more);
        steered |= !more.isEmpty() && !fromGuest(pending.command());
        done.add(new Done(pending, accept.seat()));
    }

    /** Returns whether a command comes from a participant, not from the facilitator or a clock. */
    static boolean fromGuest(Command command) {
        return switch (command) {
            case Command.Join j -> true;
            case Command.Arrive a -> true;
            case Command.CastAnswer c -> true;
            case Command.TakeBackAnswer t -> true;
            case Command.Leave l -> true;
            case Command.Steer s -> false;
            case Command.GoTo g -> false;
            case Command.Undo u -> false;
            case Command.CountdownOver c -> false;
            case PollCommand.Upvote u -> true;
            case PollCommand p -> false;
            case AudienceCommand.AskFacilitator a -> true;
            case AudienceCommand.UpvoteQuestion u -> true;
            case AudienceCommand a -> false;
            case SeatCommand s -> false;
            case CoverCommand c -> false;
            case PlanCommand p -> false;
            case PenCommand p -> false;
            case MemoCommand m -> false;
            case ExerciseCommand.Write w -> true;
            case ExerciseCommand.Choose c -> true;
            case ExerciseCommand.Commit c -> true;
            case ExerciseCommand.TypeIn t -> false;
            case ExerciseCommand.JudgeHandIn j -> false;
            case ExerciseCommand.JudgeCommitment j -> false;
            case ExerciseCommand.AddGroup a -> false;
            case ExerciseCommand.MovePerson m -> false;
            case ExerciseCommand.AddTime a -> false;
            case ExerciseCommand.Report r -> false;
        };
    }
}
