package org.quarterdeck.server.api;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.quarterdeck.server.http.ApiError;
import org.quarterdeck.server.http.HttpExchange;
import org.quarterdeck.server.stream.RemoteFrames;
import org.quarterdeck.session.LiveSession;

/** Handles the picture of the slide on the facilitator's phone. The caller checks the token. */
public final class RemotePictureApi {

    /** In seconds. The phone shows the slide's words where a picture takes longer. */
    private static final long PATIENCE = 5;
    private final LiveSession session;
    private final RemoteFrames frames;

    public RemotePictureApi(LiveSession session, RemoteFrames frames) {
        this.session = session;
        this.frames = frames;
    }

    /** Replies with the slide of the moment as a PNG, or that there is none where no window is open. */
    public void slide(HttpExchange call) throws ApiError {
        var pictures = frames.pictures();
        if (pictures == null) {
            throw ApiError.notFound();
        }
        try {
            var png = pictures.of(session.state()).get(PATIENCE, TimeUnit.SECONDS);
            call.response().getHeaders().put("Cache-Control", "no-store");
            call.reply(200, "image/png", png);
        } catch (TimeoutException | ExecutionException e) {
            throw ApiError.of(503, "http.no_picture");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ApiError.of(503, "http.closing");
        }
    }
}
