package org.quarterdeck.session;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A command in the queue, and the one who waits for its outcome. */
final class Pending {

    private final Command command;
    private final CompletableFuture<Outcome> outcome;
    private @Nullable Outcome decided;

    Pending(Command command, CompletableFuture<Outcome> outcome) {
        this.command = command;
        this.outcome = outcome;
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
}
