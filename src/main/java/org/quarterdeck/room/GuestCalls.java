package org.quarterdeck.room;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.json.AnswerJson;
import org.quarterdeck.json.UnreadableAnswer;
import org.quarterdeck.session.Command;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.PollCommand;
import org.quarterdeck.session.SegmentPoll;
import org.quarterdeck.workshop.Poll;

/** What a guest's phone may ask for. */
final class GuestCalls {

    private final LiveSession session;
    private final Desk desk;
    private final Hub hub;
    private final GuestFrames frames;
    private final Allowances allowances;
    private final int port;

    GuestCalls(LiveSession session, Hub hub, GuestFrames frames, int port) {
        this.session = session;
        this.desk = new Desk(session);
        this.hub = hub;
        this.frames = frames;
        this.allowances = new Allowances(session::now);
        this.port = port;
    }

    void events(Call call) throws Refusal {
        int seat = seat(call);
        if (call.method().equals("HEAD")) {
            call.reply(200, EventStream.TYPE, new byte[0]);
        } else {
            hub.openGuest(call, seat);
        }
    }

    void view(Call call) throws Refusal {
        int seat = seat(call);
        call.response().getHeaders().put("Cache-Control", "no-store");
        call.reply(200, "application/json", frames.json(seat).getBytes(StandardCharsets.UTF_8));
    }

    void answer(Call call) throws Refusal {
        int seat = seat(call);
        var body = call.body();
        var run = Fields.text(body, "question");
        var poll = question(run).orElseThrow(() -> Refusal.of(404, "There is no question of that run."));
        try {
            var answer = AnswerJson.read(poll.question().type(), body.get("answer"));
            var saved = desk.submit(new Command.CastAnswer(seat, run, answer));
            call.reply(JsonNodeFactory.instance.objectNode().put("saved", true).put("rev", saved.state().rev()));
        } catch (UnreadableAnswer e) {
            throw Refusal.badField(e.misfit().field(), e.misfit().error());
        }
    }

    private Optional<Poll> question(String run) {
        var room = session.state();
        var segment = room.runs().get(run);
        return segment == null ? Optional.empty() : Optional.ofNullable(SegmentPoll.of(room, segment));
    }

    /** Forgets the cookie in any case; after the end there is no seat to give back any more. */
    void leave(Call call) throws Refusal {
        int seat = seat(call);
        if (!session.state().ended()) {
            desk.submit(new Command.Leave(seat));
        }
        SeatCookie.forget(call.response(), port);
        hub.leave(seat);
        call.reply(JsonNodeFactory.instance.objectNode().put("left", true));
    }

    /** A vote for another's text, or its taking back. */
    void upvote(Call call) throws Refusal {
        int seat = seat(call);
        var body = call.body();
        var vote = new PollCommand.Upvote(seat, Fields.text(body, "question"), Fields.text(body, "text"),
                Fields.yesOrNo(body, "up"));
        var saved = desk.submit(vote);
        call.reply(JsonNodeFactory.instance.objectNode().put("saved", true).put("rev", saved.state().rev()));
    }

    /** The caller's seat. */
    int seat(Call call) throws Refusal {
        return holder(call).seat();
    }

    /** The caller, who has a seat. */
    Held holder(Call call) throws Refusal {
        var held = held(call);
        if (held == null) {
            throw Refusal.noSeat();
        }
        allowances.call(held.seat());
        return held;
    }

    Allowances allowances() {
        return allowances;
    }

    /** What the caller's cookie stands for, or null. */
    @Nullable
    Held held(Call call) {
        var room = session.state();
        for (var token : SeatCookie.tokens(call.request(), port)) {
            var seat = room.seatOf(SeatCookie.hash(token));
            if (seat != null) {
                return new Held(token, seat);
            }
        }
        return null;
    }
}
