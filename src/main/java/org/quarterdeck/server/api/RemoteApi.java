package org.quarterdeck.server.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.server.http.ApiError;
import org.quarterdeck.server.http.HttpExchange;
import org.quarterdeck.server.http.RequestFields;
import org.quarterdeck.server.stream.EventStream;
import org.quarterdeck.server.stream.RemoteFrames;
import org.quarterdeck.server.stream.StreamHub;
import org.quarterdeck.server.view.RemoteStateJson;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.CommandOutcome.Rejected;

/**
 * Handles the API calls of the facilitator's phone or a clicker. Without the token every call replies that there is nothing
 * here.
 */
public final class RemoteApi {

    private static final String BEARER = "Bearer ";
    /** The header with the moment that a move is meant for, as the state has named it. */
    private static final String MOMENT = "Remote-Moment";
    /** The header with the time of the session's clock until when a move is meant. */
    private static final String UNTIL = "Remote-Until";
    private final LiveSession session;
    private final CommandGateway gateway;
    private final StreamHub hub;
    private final RemoteFrames frames;

    public RemoteApi(LiveSession session, StreamHub hub, RemoteFrames frames) {
        this.session = session;
        this.gateway = new CommandGateway(session);
        this.hub = hub;
        this.frames = frames;
    }

    public void authorise(HttpExchange call) throws ApiError {
        if (!isAuthorised(call)) {
            throw ApiError.notFound();
        }
    }

    /** Returns whether a request shows the remote's token. */
    public boolean isAuthorised(HttpExchange call) {
        var sent = token(call);
        return !sent.isEmpty() && isToken(sent);
    }

    private static String token(HttpExchange call) {
        var sent = call.header("Authorization");
        return sent != null && sent.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? sent.substring(BEARER.length()).strip()
                : "";
    }

    private boolean isToken(String token) {
        var expected = session.state().start().remoteToken().getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, token.getBytes(StandardCharsets.UTF_8));
    }

    public void state(HttpExchange call) {
        call.reply(frames.json());
    }

    public void events(HttpExchange call) {
        if (call.method().equals("HEAD")) {
            call.reply(200, EventStream.TYPE, new byte[0]);
        } else {
            hub.openRemote(call, token(call));
        }
    }

    /** Begins a new archive where the file of the present one is lost. */
    public void renewArchive(HttpExchange call) throws ApiError {
        gateway.renewArchive();
        state(call);
    }

    public void move(HttpExchange call, Command.Move move) throws ApiError {
        submit(call, new Command.Steer(move));
    }

    public void goTo(HttpExchange call) throws ApiError {
        submit(call, new Command.GoTo(RequestFields.text(call.body(), "segment")));
    }

    /**
     * Submits a move and replies with the new state. One that says for which moment and until when it is meant is refused in
     * any other: a phone's network may hold a tap back for a while, and somebody else may have gone on.
     */
    void submit(HttpExchange call, Command command) throws ApiError {
        var moment = call.header(MOMENT);
        var until = call.header(UNTIL);
        boolean past = until != null && session.now().isAfter(time(until));
        if (past || (moment != null && !moment.equals(RemoteStateJson.moment(session.state())))) {
            throw ApiError.of(409, Message.of(Rejected.BUNDLE, "refused.not_now")).because("not_now");
        }
        if (gateway.ask(command) instanceof Rejected rejected) {
            throw CommandGateway.refusal(rejected).because(rejected.message().key().replaceFirst(".*\\.", ""));
        }
        state(call);
    }

    private static Instant time(String until) throws ApiError {
        try {
            return Instant.parse(until);
        } catch (DateTimeParseException e) {
            throw ApiError.badField(UNTIL, "http.header_time", UNTIL);
        }
    }
}
