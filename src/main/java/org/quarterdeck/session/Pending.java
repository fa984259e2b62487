package org.quarterdeck.session;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.Outcome.Reason;
import org.quarterdeck.session.Outcome.Rejected;

/** A command in the queue, and the one who waits for its outcome. */
final class Pending {

    private final Command command;
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private @Nullable Outcome decided;

    Pending(Command command) {
        this.command = command;
    }

    Command command() {
        return command;
    }

    CompletableFuture<Outcome> outcome() {
        return outcome;
    }

    /** Notes the outcome; the caller hears of it only with {@link #tell()}. */
    void decide(Outcome what) {
        decided = what;
    }

    void tell() {
        if (decided != null) {
            outcome.complete(decided);
        }
    }

    /** Tells at once that the room can't take it; too late where something else was told. */
    void refuse(String why) {
        outcome.complete(new Rejected(Reason.BUSY, why));
    }
}
