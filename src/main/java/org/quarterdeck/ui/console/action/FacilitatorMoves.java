package org.quarterdeck.ui.console.action;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.CommandOutcome;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.command.CoverCommand;
import org.quarterdeck.session.command.ExerciseCommand;
import org.quarterdeck.session.command.PenCommand;
import org.quarterdeck.session.cover.ScreenCover;
import org.quarterdeck.session.pen.PenSpot;
import org.quarterdeck.ui.common.UiMessages;

/** Submits the facilitator's moves. A move that does not fit the current state is refused with a sentence. */
public final class FacilitatorMoves {

    private final LiveSession session;
    private final Consumer<String> say;

    /** @param say receives a sentence for the facilitator, such as the reason for a refusal, on any thread */
    public FacilitatorMoves(LiveSession session, Consumer<String> say) {
        this.session = session;
        this.say = say;
    }

    public void move(Move move) {
        submit(new Command.Steer(move));
    }

    /** Opens a vote again whose result is shown. */
    public void reopen() {
        submit(new Command.Steer(Move.HIDE), () -> move(Move.OPEN));
    }

    public void goTo(String segment) {
        submit(new Command.GoTo(segment));
    }

    /** Moves to the next segment, whatever is left of this one. */
    public void moveOn() {
        var room = session.state();
        int next = room.following();
        if (next >= 0) {
            goTo(room.workshop().segments().get(next).id());
        } else {
            move(Move.NEXT);
        }
    }

    /**
     * Takes the newest move back.
     *
     * @param said receives what was taken back, on any thread
     */
    public void undo(Consumer<String> said) {
        var _ = session.submit(new Command.Undo()).thenAccept(outcome -> {
            switch (outcome) {
                case Rejected rejected -> say.accept(UiMessages.text(rejected.message()));
                case Accepted accepted -> said.accept(UndoNotice.of(accepted.state()));
            }
        });
    }

    public void black() {
        move(session.state().blackout() ? Move.RESUME : Move.BLACKOUT);
    }

    /** Lays something over the slide on the projector, or takes it away if it is there. */
    public void cover(ScreenCover.Kind kind) {
        submit(new CoverCommand.ToggleCover(kind));
    }

    /** Takes away what covers the slide on the projector. */
    public void uncover() {
        submit(new CoverCommand.Uncover());
    }

    /** Has the projector keep its slide, or follow the session again. */
    public void freeze() {
        submit(new CoverCommand.ToggleFreeze());
    }

    /** Begins a break that nobody planned, over the slide. */
    public void pause(String title, Duration length) {
        submit(new CoverCommand.BeginBreak(title, length));
    }

    /** Changes the time of a break over the slide, of the groups, of a vote or of the segment by a number of minutes, which may be negative. */
    public void addMinutes(int minutes) {
        submit(new ExerciseCommand.AddTime(Duration.ofMinutes(minutes)));
    }

    /** Starts the report of a group. */
    public void report(int group) {
        submit(new ExerciseCommand.Report(group));
    }

    public void addGroup() {
        submit(new ExerciseCommand.AddGroup());
    }

    /** Moves a person to another group, and says how to take that back. */
    public void movePerson(ExerciseCommand.MovePerson move) {
        submit(move, "groups.moved", move.seat(), move.group(), KeyNames.first(ConsoleAction.UNDO));
    }

    /** Saves text for a group. The caller resolves conflicts with what others wrote meanwhile. */
    public CompletableFuture<CommandOutcome> typeIn(ExerciseCommand.TypeIn typed) {
        var outcome = session.submit(typed);
        var _ = outcome.thenAccept(what -> {
            if (what instanceof Rejected rejected && rejected.reason() != Reason.STALE) {
                say.accept(UiMessages.text(rejected.message()));
            }
        });
        return outcome;
    }

    /**
     * Draws a stroke on a segment.
     *
     * @param lost run if it is refused, on any thread
     */
    public void draw(String segment, List<PenSpot> spots, Runnable lost) {
        var _ = session.submit(new PenCommand.Draw(segment, spots)).thenAccept(outcome -> {
            if (outcome instanceof Rejected rejected) {
                lost.run();
                say.accept(UiMessages.text(rejected.message()));
            }
        });
    }

    public void submit(Command command) {
        submit(command, () -> {});
    }

    /** Submits a command and says a sentence once it has been executed. */
    public void submit(Command command, String key, Object... values) {
        submit(command, () -> say.accept(UiMessages.text(key, values)));
    }

    /** @param done run once the command has been executed, on any thread */
    public void submit(Command command, Runnable done) {
        var _ = session.submit(command).thenAccept(outcome -> {
            if (outcome instanceof Rejected rejected) {
                say.accept(UiMessages.text(rejected.message()));
            } else {
                done.run();
            }
        });
    }
}
