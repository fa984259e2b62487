package org.quarterdeck.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.server.http.ApiError;
import org.quarterdeck.server.http.HttpExchange;
import org.quarterdeck.server.http.RequestFields;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.command.PollCommand.CountHands;
import org.quarterdeck.session.query.HandSheet;

/** Handles a show of hands that is counted on the facilitator's phone. The caller checks the token. */
public final class RemoteHandsApi {

    private final LiveSession session;
    private final RemoteApi remote;

    public RemoteHandsApi(LiveSession session, RemoteApi remote) {
        this.session = session;
        this.remote = remote;
    }

    /** Replies with the numbers to fill in, and those counted before. */
    public void sheet(HttpExchange call) throws ApiError {
        var room = session.state();
        var sheet = HandSheet.of(room);
        if (sheet == null) {
            throw ApiError.of(409, Message.of(Rejected.BUNDLE, "refused.hands_no_kind")).because("hands_no_kind");
        }
        var json = JsonNodeFactory.instance.objectNode().put("segment", room.segment().id()).put("people", sheet.people());
        var rows = json.putArray("rows");
        for (var row : sheet.rows()) {
            var each = rows.addObject().put("name", row.name());
            row.columns().forEach(each.putArray("columns")::add);
            row.counts().forEach(each.putArray("counts")::add);
        }
        call.response().getHeaders().put("Cache-Control", "no-store");
        call.reply(json);
    }

    /** Counts the hands in place of those counted before, and replies with the new state. */
    public void count(HttpExchange call) throws ApiError {
        var body = call.body();
        int people = body.path("people").isMissingNode() || body.path("people").isNull()
                ? 0
                : RequestFields.number(body, "people");
        remote.submit(call, new CountHands(RequestFields.text(body, "segment"), people, rows(body.path("counts"))));
    }

    private static List<List<Integer>> rows(JsonNode counts) throws ApiError {
        var rows = new ArrayList<List<Integer>>();
        boolean whole = counts.isArray();
        for (var row : counts) {
            var numbers = new ArrayList<Integer>();
            whole &= row.isArray();
            for (var each : row) {
                whole &= each.isIntegralNumber() && each.canConvertToInt();
                numbers.add(each.asInt());
            }
            rows.add(numbers);
        }
        if (!whole) {
            throw ApiError.badField("counts", "http.field_counts");
        }
        return rows;
    }
}
