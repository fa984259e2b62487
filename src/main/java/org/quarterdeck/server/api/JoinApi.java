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

/** Coming in, and coming back: with the code, with the cookie, or with a ticket from a page of the room's that stood elsewhere. */
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

    /** A seat. A browser that has one keeps it, whatever code came with the call: it was let in before. */
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

    /** What the caller's ticket stands for; null where none came, or none of this room. */
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

    /** Keyboards of many languages type digits of their own. */
    private static String plainDigits(String typed) {
        return typed.codePoints().map(c -> Character.isDigit(c) ? Character.forDigit(Character.digit(c, 10), 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /**
     * One browser proves two seats: somebody had joined anew at an address to which their old page now follows. The ticket's stays,
     * and the other is left, so that nobody counts twice. The answer to the open question that was given last goes along.
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

    /** What no longer fits need not be done: the question was closed, or another tab came first. */
    private void settle(Command command) throws ApiError {
        if (desk.ask(command) instanceof Rejected no && (no.reason() == Reason.NOT_SAVED || no.reason() == Reason.BUSY)) {
            throw CommandGateway.refusal(no);
        }
    }

    private void sit(HttpExchange call, SeatCredential held) {
        SeatCookie.give(call.response(), port, held.token());
        call.reply(JSON.objectNode().put("seat", held.seat()));
    }

    /** What the page keeps so as to be in the same seat at another address, and which addresses there are. */
    public void ticket(HttpExchange call) throws ApiError {
        var held = guests.holder(call);
        var reply = JSON.objectNode().put("ticket", held.token()).put("seat", held.seat())
                .put("session", session.state().start().id());
        ways.now().forEach(reply.putArray("ways")::add);
        call.reply(reply);
    }

    /** Which session is here. The one thing that pages from elsewhere may read: a phone's page asks it of the room's other addresses. */
    public void here(HttpExchange call) {
        call.response().getHeaders().put("Access-Control-Allow-Origin", "*").put("Cross-Origin-Resource-Policy", "cross-origin");
        call.reply(JSON.objectNode().put("session", session.state().start().id()));
    }
}
