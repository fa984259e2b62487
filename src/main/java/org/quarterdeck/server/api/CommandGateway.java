package org.quarterdeck.server.api;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.quarterdeck.server.http.ApiError;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.CommandOutcome;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.command.CommandOutcome.Rejected;

/** Hands commands to the session and waits, on the caller's virtual thread, until they are safe or refused. */
final class CommandGateway {

    /** A disk that takes longer is as good as none; the caller tries again, and nothing counts twice. */
    private static final long PATIENCE = 30;
    /** Why is for the facilitator: it names the folder where the archive is. */
    private static final String NOT_SAVED = "It could not be saved; what was saved before is kept. Try again in a moment.";
    private final LiveSession session;

    CommandGateway(LiveSession session) {
        this.session = session;
    }

    Accepted submit(Command command) throws ApiError {
        return switch (ask(command)) {
            case Accepted accepted -> accepted;
            case Rejected rejected -> throw refusal(rejected);
        };
    }

    /** What became of it, for whoever has more to say to a refusal. */
    CommandOutcome ask(Command command) throws ApiError {
        try {
            return session.submit(command).get(PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw ApiError.of(503, "It takes too long to save this. Try again.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ApiError.of(503, "The room is closing.");
        } catch (ExecutionException e) {
            throw new IllegalStateException("the session broke off", e.getCause());
        }
    }

    static ApiError refusal(Rejected rejected) {
        return switch (rejected.reason()) {
            case MISFIT -> ApiError.badField(rejected.field(), rejected.message());
            case CLOSED -> ApiError.of(409, "closed");
            case STALE -> ApiError.of(409, "stale");
            case NOT_NOW, ENDED -> ApiError.of(409, rejected.message());
            case UNKNOWN_RUN, UNKNOWN_TEXT, UNKNOWN_SEGMENT -> ApiError.of(404, rejected.message());
            case NO_SEAT -> ApiError.noSeat();
            case NOT_SAVED -> ApiError.of(503, NOT_SAVED);
            case BUSY -> ApiError.of(503, rejected.message());
        };
    }
}
