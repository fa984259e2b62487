package org.quarterdeck.server.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.quarterdeck.server.http.ApiError;
import org.quarterdeck.server.http.HttpExchange;
import org.quarterdeck.server.http.RequestFields;
import org.quarterdeck.server.stream.EventStream;
import org.quarterdeck.server.stream.RemoteFrames;
import org.quarterdeck.server.stream.StreamHub;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.Command;

/**
 * Handles the API calls of the facilitator's phone or a clicker. Without the token every call replies that there is nothing
 * here.
 */
public final class RemoteApi {

    private static final String BEARER = "Bearer ";
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
        var sent = call.header("Authorization");
        boolean bearer = sent != null && sent.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return sent != null && bearer && isToken(sent.substring(BEARER.length()).strip());
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
            hub.openRemote(call);
        }
    }

    /** Begins a new archive where the file of the present one is lost. */
    public void renewArchive(HttpExchange call) throws ApiError {
        gateway.renewArchive();
        state(call);
    }

    public void move(HttpExchange call, Command.Move move) throws ApiError {
        gateway.submit(new Command.Steer(move));
        state(call);
    }

    public void goTo(HttpExchange call) throws ApiError {
        gateway.submit(new Command.GoTo(RequestFields.text(call.body(), "segment")));
        state(call);
    }
}
