package org.quarterdeck.session;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.CommandOutcome;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CommandOutcome.Rejected;

/** A command in the queue, with the future of its outcome. */
final class QueuedCommand {

    private final Command command;
    private final CompletableFuture<CommandOutcome> outcome = new CompletableFuture<>();
    private @Nullable CommandOutcome decided;
    private boolean held;

    QueuedCommand(Command command) {
        this.command = command;
    }

    Command command() {
        return command;
    }

    CompletableFuture<CommandOutcome> outcome() {
        return outcome;
    }

    /** Records the outcome. The caller is notified by {@link #tell()}. */
    void decide(CommandOutcome what) {
        decided = what;
    }

    /** Keeps an acceptance from the caller until {@link #release}. */
    void hold() {
        held = decided instanceof Accepted;
    }

    boolean isHeld() {
        return held;
    }

    /** Lets the caller be told what was held back, or a refusal in its place. */
    void release(@Nullable Rejected refusal) {
        held = false;
        decided = refusal == null ? decided : refusal;
    }

    void tell() {
        if (decided != null && !held) {
            outcome.complete(decided);
        }
    }

    /** Tells at once that the room can't take it; too late where something else was told. */
    void refuse(String key) {
        outcome.complete(Rejected.because(Reason.BUSY, key));
    }
}
