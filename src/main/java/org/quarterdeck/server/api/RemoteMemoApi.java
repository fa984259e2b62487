package org.quarterdeck.server.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.quarterdeck.server.http.ApiError;
import org.quarterdeck.server.http.HttpExchange;
import org.quarterdeck.server.http.RequestFields;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.CoverCommand;
import org.quarterdeck.session.command.MemoCommand;
import org.quarterdeck.session.cover.ScreenCover;
import org.quarterdeck.session.memo.Memo;

/** Handles the parking lot on the facilitator's phone: park a point, tick, change and remove it, show it to the room. */
public final class RemoteMemoApi {

    private final LiveSession session;
    private final CommandGateway gateway;

    public RemoteMemoApi(LiveSession session) {
        this.session = session;
        this.gateway = new CommandGateway(session);
    }

    /** Replies with the points, in the order in which they were parked. */
    public void list(HttpExchange call) {
        var room = session.state();
        var json = JsonNodeFactory.instance.objectNode().put("shown", room.cover().is(ScreenCover.Kind.PARKING));
        var all = json.putArray("points");
        for (var each : room.screen().memos().parked()) {
            all.addObject().put("id", each.id()).put("text", each.text()).put("settled", each.settled());
        }
        call.response().getHeaders().put("Cache-Control", "no-store");
        call.reply(json);
    }

    /** Parks a point, then lists them all. */
    public void park(HttpExchange call) throws ApiError {
        gateway.submit(new MemoCommand.Write(Memo.Kind.PARKED, RequestFields.text(call.body(), "text")));
        list(call);
    }

    /** Ticks, changes or removes a point, or shows the room the points or not; then lists them all. */
    public void change(HttpExchange call) throws ApiError {
        var body = call.body();
        if (body.has("shown")) {
            boolean shown = RequestFields.bool(body, "shown");
            if (shown) {
                gateway.submit(new CoverCommand.LayCover(ScreenCover.Kind.PARKING));
            } else if (session.state().cover().is(ScreenCover.Kind.PARKING)) {
                gateway.submit(new CoverCommand.Uncover());
            }
        } else {
            change(body);
        }
        list(call);
    }

    private void change(ObjectNode body) throws ApiError {
        var id = RequestFields.text(body, "id");
        if (body.has("settled")) {
            gateway.submit(new MemoCommand.Settle(id, RequestFields.bool(body, "settled")));
        } else if (body.has("text")) {
            gateway.submit(new MemoCommand.Rewrite(id, RequestFields.text(body, "text")));
        } else if (RequestFields.bool(body, "removed")) {
            gateway.submit(new MemoCommand.Remove(id));
        }
    }
}
