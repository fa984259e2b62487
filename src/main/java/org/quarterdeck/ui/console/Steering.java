package org.quarterdeck.ui.console;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.quarterdeck.session.Command;
import org.quarterdeck.session.Command.Move;
import org.quarterdeck.session.ExerciseCommand;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.Outcome;
import org.quarterdeck.session.Outcome.Reason;
import org.quarterdeck.session.Outcome.Rejected;

/** The facilitator's moves, on their way to the room; a move that does not fit the moment comes back as a sentence. */
final class Steering {

    private final LiveSession session;
    private final Consumer<String> refused;

    /**
     * @param refused hears why a move did not happen, on whatever thread that is found out
     */
    Steering(LiveSession session, Consumer<String> refused) {
        this.session = session;
        this.refused = refused;
    }

    void move(Move move) {
        submit(new Command.Steer(move));
    }

    void goTo(String segment) {
        submit(new Command.GoTo(segment));
    }

    /** To the next segment, whatever is left of this one. */
    void moveOn() {
        var room = session.state();
        int next = room.index() + 1;
        if (next < room.workshop().segments().size()) {
            goTo(room.workshop().segments().get(next).id());
        } else {
            move(Move.NEXT);
        }
    }

    void black() {
        move(session.state().blackout() ? Move.RESUME : Move.BLACKOUT);
    }

    /** Gives groups so many minutes more, or fewer. */
    void addMinutes(int minutes) {
        submit(new ExerciseCommand.AddTime(Duration.ofMinutes(minutes)));
    }

    /** Lets the room hear of a group. */
    void report(int group) {
        submit(new ExerciseCommand.Report(group));
    }

    void addGroup() {
        submit(new ExerciseCommand.AddGroup());
    }

    /** Writes for a group; that others wrote meanwhile is for the caller to settle. */
    CompletableFuture<Outcome> typeIn(ExerciseCommand.TypeIn typed) {
        var outcome = session.submit(typed);
        var _ = outcome.thenAccept(what -> {
            if (what instanceof Rejected rejected && rejected.reason() != Reason.STALE) {
                refused.accept(rejected.message());
            }
        });
        return outcome;
    }

    void submit(Command command) {
        submit(command, () -> {});
    }

    /** @param done what follows once it has happened, on whatever thread that is */
    void submit(Command command, Runnable done) {
        var _ = session.submit(command).thenAccept(outcome -> {
            if (outcome instanceof Rejected rejected) {
                refused.accept(rejected.message());
            } else {
                done.run();
            }
        });
    }
}
