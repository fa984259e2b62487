package org.quarterdeck.server.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.server.http.ApiError;
import org.quarterdeck.server.http.HttpExchange;
import org.quarterdeck.server.http.RequestFields;
import org.quarterdeck.server.network.ReachableAddresses;
import org.quarterdeck.server.stream.StreamHub;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CommandOutcome.Rejected;

/**
 * Handles joining and rejoining: with the code, with the cookie, or with a ticket from a page that was loaded under another
 * address of this server.
 */
public final class JoinApi {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private final LiveSession session;
    private final CommandGateway desk;
    private final GuestApi guests;
    private final StreamHub hub;
    private final ReachableAddresses ways;
    private final int port;

    public JoinApi(LiveSession session, GuestApi guests, StreamHub hub, ReachableAddresses ways, int port) {
        this.session = session;
        this.desk = new CommandGateway(session);
        this.guests = guests;
        this.hub = hub;
        this.ways = ways;
        this.port = port;
    }

    /** Gives the caller a seat. A browser that has one keeps it whatever code it sends. */
    public void join(HttpExchange call) throws ApiError {
        var body = call.body();
        var held = guests.held(call);
        var brought = ticket(body);
        var known = brought == null ? held : brought;
        if (known == null) {
            sit(call, newcomer(call, body));
            return;
        }
        guests.allowances().call(known.seat());
        if (brought != null && held != null && held.seat() != brought.seat()) {
            unite(held.seat(), brought.seat());
        }
        sit(call, known);
    }

    /** Returns the seat of the caller's ticket, or null if there is none or it belongs to another session. */
    private @Nullable SeatCredential ticket(ObjectNode body) throws ApiError {
        if (!body.has("ticket")) {
            return null;
        }
        var token = RequestFields.text(body, "ticket");
        var seat = session.state().seatOf(SeatCookie.hash(token));
        return seat == null ? null : new SeatCredential(token, seat);
    }

    private SeatCredential newcomer(HttpExchange call, ObjectNode body) throws ApiError {
        var allowances = guests.allowances();
        if (!plainDigits(RequestFields.text(body, "code").strip()).equals(session.state().start().code())) {
            allowances.guess(call.from());
            throw ApiError.of(403, "This is not the room's code.");
        }
        allowances.join(call.from());
        var token = SeatCookie.freshToken();
        return new SeatCredential(token, desk.submit(new Command.Join(SeatCookie.hash(token))).seat());
    }

    /** Replaces digits of other scripts, which many keyboards type, by ASCII digits. */
    private static String plainDigits(String typed) {
        return typed.codePoints().map(c -> Character.isDigit(c) ? Character.forDigit(Character.digit(c, 10), 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /**
     * Merges two seats of one browser, which happens if a guest joined again at an address to which the old page now moves.
     * The ticket's seat is kept and the other is freed, so that nobody counts twice; the latest answer to the open question
     * is kept.
     */
    private void unite(int left, int kept) throws ApiError {
        if (session.state().ended()) {
            return;
        }
        var run = session.state().poll().run();
        var answer = run == null ? null : run.answers().get(left);
        if (run != null && answer != null && (left > kept || !run.answers().containsKey(kept))) {
            settle(new Command.CastAnswer(kept, run.id(), answer));
        }
        settle(new Command.Leave(left));
        hub.leave(left);
    }

    /**
     * Submits a command and ignores a refusal because it no longer fits: the question was closed, or another tab was first.
     */
    private void settle(Command command) throws ApiError {
        if (desk.ask(command) instanceof Rejected no && (no.reason() == Reason.NOT_SAVED || no.reason() == Reason.BUSY)) {
            throw CommandGateway.refusal(no);
        }
    }

    private void sit(HttpExchange call, SeatCredential held) {
        SeatCookie.give(call.response(), port, held.token());
        call.reply(JSON.objectNode().put("seat", held.seat()));
    }

    /** Replies with the ticket, which gives the page the same seat at another address, and the server's addresses. */
    public void ticket(HttpExchange call) throws ApiError {
        var held = guests.holder(call);
        var reply = JSON.objectNode().put("ticket", held.token()).put("seat", held.seat())
                .put("session", session.state().start().id());
        ways.now().forEach(reply.putArray("ways")::add);
        call.reply(reply);
    }

    /**
     * Replies with the session's id. This is the only call that other origins may read: a phone's page asks it of the
     * server's other addresses.
     */
    public void here(HttpExchange call) {
        call.response().getHeaders().put("Access-Control-Allow-Origin", "*").put("Cross-Origin-Resource-Policy", "cross-origin");
        call.reply(JSON.objectNode().put("session", session.state().start().id()));
    }
}
