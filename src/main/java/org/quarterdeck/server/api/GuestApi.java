package org.quarterdeck.server.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.question.json.AnswerJson;
import org.quarterdeck.question.json.UnreadableAnswerException;
import org.quarterdeck.server.http.ApiError;
import org.quarterdeck.server.http.HttpExchange;
import org.quarterdeck.server.http.RateLimits;
import org.quarterdeck.server.http.RequestFields;
import org.quarterdeck.server.stream.EventStream;
import org.quarterdeck.server.stream.GuestFrames;
import org.quarterdeck.server.stream.StreamHub;
import org.quarterdeck.server.view.GuestViewJson;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.command.PollCommand;
import org.quarterdeck.session.query.SegmentPoll;
import org.quarterdeck.workshop.Poll;

/** Handles the API calls of a guest's phone. */
public final class GuestApi {

    /** Names the credential among the attributes of a request, so that its cookies are read once. */
    private static final String SEAT = "quarterdeck.seat";

    private final LiveSession session;
    private final CommandGateway gateway;
    private final StreamHub hub;
    private final GuestFrames frames;
    private final RateLimits rateLimits;
    private final int port;

    public GuestApi(LiveSession session, StreamHub hub, GuestFrames frames, RateLimits rateLimits, int port) {
        this.session = session;
        this.gateway = new CommandGateway(session);
        this.hub = hub;
        this.frames = frames;
        this.rateLimits = rateLimits;
        this.port = port;
    }

    public void events(HttpExchange call) throws ApiError {
        int seat = seat(call);
        if (call.method().equals("HEAD")) {
            call.reply(200, EventStream.TYPE, new byte[0]);
        } else {
            hub.openGuest(call, seat);
        }
    }

    public void view(HttpExchange call) throws ApiError {
        int seat = seat(call);
        call.response().getHeaders().put("Cache-Control", "no-store");
        call.replyJson(200, frames.json(seat));
    }

    /** Replies with more of the texts on the wall than the view has: {@code ?run=RUN&from=N}. */
    public void texts(HttpExchange call) throws ApiError {
        seat(call);
        var texts = GuestViewJson.texts(session.state(), Objects.requireNonNullElse(call.parameter("run"), ""),
                place(call.parameter("from")));
        if (texts == null) {
            throw ApiError.of(404, Message.of(Rejected.BUNDLE, "refused.unknown_run"));
        }
        call.reply(texts);
    }

    private static int place(@Nullable String from) throws ApiError {
        if (from == null || !from.matches("[0-9]{1,7}")) {
            throw ApiError.badField("from", "http.field_number", "from");
        }
        return Integer.parseInt(from);
    }

    public void answer(HttpExchange call) throws ApiError {
        int seat = seat(call);
        var body = call.body();
        var run = RequestFields.text(body, "question");
        var poll = question(run).orElseThrow(() -> ApiError.of(404, Message.of(Rejected.BUNDLE, "refused.unknown_run")));
        try {
            var answer = AnswerJson.read(poll.question().kind(), body.get("answer"));
            var saved = gateway.submit(new Command.CastAnswer(seat, run, answer, body.path("draft").asBoolean()));
            call.reply(JsonNodeFactory.instance.objectNode().put("saved", true).put("rev", saved.state().rev()));
        } catch (UnreadableAnswerException e) {
            throw ApiError.badField(e.misfit().field(), Message.of(Rejected.BUNDLE, "refused.answer", e.misfit().error()));
        }
    }

    /** Withdraws the caller's answer to a run that is still open. */
    public void takeBack(HttpExchange call) throws ApiError {
        int seat = seat(call);
        var saved = gateway.submit(new Command.TakeBackAnswer(seat, RequestFields.text(call.body(), "question")));
        call.reply(JsonNodeFactory.instance.objectNode().put("saved", true).put("rev", saved.state().rev()));
    }

    private Optional<Poll> question(String run) {
        var room = session.state();
        var segment = room.runs().get(run);
        return segment == null ? Optional.empty() : Optional.ofNullable(SegmentPoll.of(room, segment));
    }

    /**
     * Frees the caller's seat and deletes the cookie; after the end there is no seat to free, and only the cookie is
     * deleted.
     */
    public void leave(HttpExchange call) throws ApiError {
        int seat = requireCredential(call).seat();
        if (!session.state().ended()) {
            gateway.submit(new Command.Leave(seat));
        }
        SeatCookie.forget(call.response(), port);
        hub.leave(seat);
        call.reply(JsonNodeFactory.instance.objectNode().put("left", true));
    }

    /** Adds or removes an upvote for another guest's text. */
    public void upvote(HttpExchange call) throws ApiError {
        int seat = seat(call);
        var body = call.body();
        var vote = new PollCommand.Upvote(seat, RequestFields.text(body, "question"), RequestFields.text(body, "text"),
                RequestFields.bool(body, "up"));
        var saved = gateway.submit(vote);
        call.reply(JsonNodeFactory.instance.objectNode().put("saved", true).put("rev", saved.state().rev()));
    }

    /**
     * Returns the caller's seat. It counts among the people in the room from the first call on that comes with its cookie:
     * the one for joining is answered before a phone can show that it keeps one. While nothing can be saved it is served all
     * the same.
     */
    int seat(HttpExchange call) throws ApiError {
        int seat = requireCredential(call).seat();
        session.presence().heard(seat);
        var room = session.state();
        if (!room.ended() && !room.seats().counts(seat) && gateway.ask(new Command.Arrive(seat)) instanceof Rejected no
                && no.reason() == Reason.NO_SEAT) {
            throw ApiError.noSeat();
        }
        return seat;
    }

    /** Returns whether the caller's cookie is that of a seat. */
    public boolean hasSeat(HttpExchange call) {
        return credential(call) != null;
    }

    /** Returns the caller's credential; throws an {@link ApiError} if there is no seat. */
    SeatCredential requireCredential(HttpExchange call) throws ApiError {
        var held = credential(call);
        if (held == null) {
            throw ApiError.noSeat();
        }
        rateLimits.call(held.seat());
        frames.stamps().note(held.seat(), held.token());
        return held;
    }

    RateLimits rateLimits() {
        return rateLimits;
    }

    /** Returns the seat of the caller's cookie, or null. */
    @Nullable
    SeatCredential credential(HttpExchange call) {
        if (call.request().getAttribute(SEAT) instanceof SeatCredential known) {
            return known;
        }
        var room = session.state();
        for (var token : SeatCookie.tokens(call.request(), port)) {
            var seat = room.seatOf(SeatCookie.hash(token));
            if (seat != null) {
                var found = new SeatCredential(token, seat);
                call.request().setAttribute(SEAT, found);
                return found;
            }
        }
        return null;
    }
}
