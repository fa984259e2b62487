package org.quarterdeck.room;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.quarterdeck.session.Command;
import org.quarterdeck.session.LiveSession;

/** What the facilitator's phone or a clicker may ask for. To whoever has not the token, none of it is there. */
final class RemoteCalls {

    private static final String BEARER = "Bearer ";
    private final LiveSession session;
    private final Desk desk;
    private final Hub hub;
    private final RemoteFrames frames;

    RemoteCalls(LiveSession session, Hub hub, RemoteFrames frames) {
        this.session = session;
        this.desk = new Desk(session);
        this.hub = hub;
        this.frames = frames;
    }

    void authorise(Call call) throws Refusal {
        var sent = call.header("Authorization");
        boolean bearer = sent != null && sent.regionMatches(true, 0, BEARER, 0, BEARER.length());
        if (sent == null || !bearer || !isToken(sent.substring(BEARER.length()).strip())) {
            throw Refusal.notHere();
        }
    }

    private boolean isToken(String token) {
        var expected = session.state().start().remoteToken().getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, token.getBytes(StandardCharsets.UTF_8));
    }

    void state(Call call) {
        call.reply(frames.json());
    }

    void events(Call call) {
        if (call.method().equals("HEAD")) {
            call.reply(200, EventStream.TYPE, new byte[0]);
        } else {
            hub.openRemote(call);
        }
    }

    void move(Call call, Command.Move move) throws Refusal {
        desk.submit(new Command.Steer(move));
        state(call);
    }

    void goTo(Call call) throws Refusal {
        desk.submit(new Command.GoTo(Fields.text(call.body(), "segment")));
        state(call);
    }
}
