package org.quarterdeck.server.api;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.quarterdeck.server.http.ApiError;
import org.quarterdeck.server.http.HttpExchange;
import org.quarterdeck.server.http.RequestFields;
import org.quarterdeck.server.view.RemoteSegmentsJson;
import org.quarterdeck.server.view.RemoteWordsJson;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.CoverCommand;
import org.quarterdeck.session.command.ExerciseCommand;
import org.quarterdeck.session.cover.ScreenCover;

/** Handles what the facilitator's phone can do beside the protocol's moves, as the console does it. The caller checks the token. */
public final class RemoteConsoleApi {

    /** The most minutes that one call gives or takes. */
    private static final int MOST_MINUTES = 60;
    private static final Map<String, ScreenCover.Kind> COVERS = Map.of("none", ScreenCover.Kind.NONE, "black",
            ScreenCover.Kind.BLACK, "white", ScreenCover.Kind.WHITE, "join", ScreenCover.Kind.JOIN);
    private final LiveSession session;
    private final RemoteApi remote;

    public RemoteConsoleApi(LiveSession session, RemoteApi remote) {
        this.session = session;
        this.remote = remote;
    }

    /** Takes the newest move back. The state that is replied tells which. */
    public void undo(HttpExchange call) throws ApiError {
        remote.submit(call, new Command.Undo());
    }

    /** Gives the countdown that runs, or else the segment, more or fewer minutes. */
    public void minutes(HttpExchange call) throws ApiError {
        int minutes = RequestFields.number(call.body(), "minutes");
        if (minutes == 0 || Math.abs(minutes) > MOST_MINUTES) {
            throw ApiError.badField("minutes", "http.field_minutes", "minutes", MOST_MINUTES);
        }
        remote.submit(call, new ExerciseCommand.AddTime(Duration.ofMinutes(minutes)));
    }

    /** Lays a cover over the slide on the projector, or takes it away. What is so already stays so. */
    public void cover(HttpExchange call) throws ApiError {
        var kind = COVERS.get(RequestFields.text(call.body(), "cover"));
        if (kind == null) {
            throw ApiError.badField("cover", "http.field_cover");
        }
        remote.submit(call, kind == ScreenCover.Kind.NONE ? new CoverCommand.Uncover() : new CoverCommand.LayCover(kind));
    }

    /** Replies with all segments in their order. */
    public void segments(HttpExchange call) {
        call.reply(RemoteSegmentsJson.of(session.state()));
    }

    /** Replies with the console's words in the language that the path ends in. */
    public void words(HttpExchange call) throws ApiError {
        var language = call.path().substring(call.path().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (!RemoteWordsJson.LANGUAGES.contains(language)) {
            throw ApiError.notFound();
        }
        call.reply(RemoteWordsJson.of(language));
    }
}
