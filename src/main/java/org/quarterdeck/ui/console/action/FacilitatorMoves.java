package org.quarterdeck.ui.console.action;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.CommandOutcome;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.command.ExerciseCommand;

/** The facilitator's moves, on their way to the room; a move that does not fit the moment comes back as a sentence. */
public final class FacilitatorMoves {

    private final LiveSession session;
    private final Consumer<String> refused;

    /**
     * @param refused hears why a move did not happen, on whatever thread that is found out
     */
    public FacilitatorMoves(LiveSession session, Consumer<String> refused) {
        this.session = session;
        this.refused = refused;
    }

    public void move(Move move) {
        submit(new Command.Steer(move));
    }

    public void goTo(String segment) {
        submit(new Command.GoTo(segment));
    }

    /** To the next segment, whatever is left of this one. */
    public void moveOn() {
        var room = session.state();
        int next = room.index() + 1;
        if (next < room.workshop().segments().size()) {
            goTo(room.workshop().segments().get(next).id());
        } else {
            move(Move.NEXT);
        }
    }

    public void black() {
        move(session.state().blackout() ? Move.RESUME : Move.BLACKOUT);
    }

    /** Gives groups so many minutes more, or fewer. */
    public void addMinutes(int minutes) {
        submit(new ExerciseCommand.AddTime(Duration.ofMinutes(minutes)));
    }

    /** Lets the room hear of a group. */
    public void report(int group) {
        submit(new ExerciseCommand.Report(group));
    }

    public void addGroup() {
        submit(new ExerciseCommand.AddGroup());
    }

    /** Writes for a group; that others wrote meanwhile is for the caller to settle. */
    public CompletableFuture<CommandOutcome> typeIn(ExerciseCommand.TypeIn typed) {
        var outcome = session.submit(typed);
        var _ = outcome.thenAccept(what -> {
            if (what instanceof Rejected rejected && rejected.reason() != Reason.STALE) {
                refused.accept(rejected.message());
            }
        });
        return outcome;
    }

    public void submit(Command command) {
        submit(command, () -> {});
    }

    /** @param done what follows once it has happened, on whatever thread that is */
    public void submit(Command command, Runnable done) {
        var _ = session.submit(command).thenAccept(outcome -> {
            if (outcome instanceof Rejected rejected) {
                refused.accept(rejected.message());
            } else {
                done.run();
            }
        });
    }
}
