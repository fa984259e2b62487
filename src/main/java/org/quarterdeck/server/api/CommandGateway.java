package org.quarterdeck.server.api;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.quarterdeck.server.http.ApiError;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.CommandOutcome;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.command.CommandOutcome.Rejected;

/** Submits commands to the session and waits on the caller's virtual thread until they are saved or refused. */
final class CommandGateway {

    /** In seconds. A slower disk counts as failed; the caller tries again, and a repeated command has no further effect. */
    private static final long PATIENCE = 30;
    /** The message for callers. The reason is for the facilitator alone, since it names the folder of the archive. */
    private static final String NOT_SAVED = "http.not_saved";
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

    /** Submits a command and returns its outcome, for callers that handle refusals themselves. */
    CommandOutcome ask(Command command) throws ApiError {
        try {
            return session.submit(command).get(PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw ApiError.of(503, "http.saving_slow");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ApiError.of(503, "http.closing");
        } catch (ExecutionException e) {
            throw new IllegalStateException("the session broke off", e.getCause());
        }
    }

    /** Has a new archive begun and waits until it is there. */
    void renewArchive() throws ApiError {
        try {
            session.renewArchive().get(PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw ApiError.of(503, "http.saving_slow");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ApiError.of(503, "http.closing");
        } catch (ExecutionException | CancellationException e) {
            throw ApiError.of(503, NOT_SAVED);
        }
    }

    static ApiError refusal(Rejected rejected) {
        return switch (rejected.reason()) {
            case MISFIT -> ApiError.badField(rejected.field(), rejected.message());
            case CLOSED -> ApiError.code(409, "closed");
            case STALE -> ApiError.code(409, "stale");
            case NOT_NOW, ENDED -> ApiError.of(409, rejected.message());
            case UNKNOWN_RUN, UNKNOWN_TEXT, UNKNOWN_SEGMENT -> ApiError.of(404, rejected.message());
            case NO_SEAT -> ApiError.noSeat();
            case NOT_SAVED -> ApiError.of(503, NOT_SAVED);
            case BUSY -> ApiError.of(503, rejected.message());
        };
    }
}
