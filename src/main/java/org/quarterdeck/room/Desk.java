package org.quarterdeck.room;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.quarterdeck.session.Command;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.Outcome;
import org.quarterdeck.session.Outcome.Accepted;
import org.quarterdeck.session.Outcome.Rejected;

/** Hands commands to the session and waits, on the caller's virtual thread, until they are safe or refused. */
final class Desk {

    /** A disk that takes longer is as good as none; the caller tries again, and nothing counts twice. */
    private static final long PATIENCE = 30;
    /** Why is for the facilitator: it names the folder where the archive is. */
    private static final String NOT_SAVED = "It could not be saved; what was saved before is kept. Try again in a moment.";
    private final LiveSession session;

    Desk(LiveSession session) {
        this.session = session;
    }

    Accepted submit(Command command) throws Refusal {
        return switch (ask(command)) {
            case Accepted accepted -> accepted;
            case Rejected rejected -> throw refusal(rejected);
        };
    }

    /** What became of it, for whoever has more to say to a refusal. */
    Outcome ask(Command command) throws Refusal {
        try {
            return session.submit(command).get(PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw Refusal.of(503, "It takes too long to save this. Try again.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.of(503, "The room is closing.");
        } catch (ExecutionException e) {
            throw new IllegalStateException("the session broke off", e.getCause());
        }
    }

    static Refusal refusal(Rejected rejected) {
        return switch (rejected.reason()) {
            case MISFIT -> Refusal.badField(rejected.field(), rejected.message());
            case CLOSED -> Refusal.of(409, "closed");
            case STALE -> Refusal.of(409, "stale");
            case NOT_NOW, ENDED -> Refusal.of(409, rejected.message());
            case UNKNOWN_RUN, UNKNOWN_TEXT, UNKNOWN_SEGMENT -> Refusal.of(404, rejected.message());
            case NO_SEAT -> Refusal.noSeat();
            case NOT_SAVED -> Refusal.of(503, NOT_SAVED);
            case BUSY -> Refusal.of(503, rejected.message());
        };
    }
}
