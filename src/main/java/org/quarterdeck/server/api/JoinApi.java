package org.quarterdeck.server.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.server.http.ApiError;
import org.quarterdeck.server.http.HttpExchange;
import org.quarterdeck.server.http.RateLimits;
import org.quarterdeck.server.http.RequestFields;
import org.quarterdeck.server.network.ReachableAddresses;
import org.quarterdeck.server.stream.StreamHub;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.state.PollState.Phase;

/**
 * Handles joining and rejoining: with the code, with the key, with the cookie, or with a ticket from a page that was loaded under another
 * address of this server.
 */
public final class JoinApi {

    /** The origin of a page at an IP address, at a name without a dot or at one of the local network. */
    private static final Pattern LOCAL_ORIGIN = Pattern
            .compile("http://(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|\\[[0-9a-fA-F:.]+]|[A-Za-z0-9-]+(?:\\.local)?)(?::[0-9]{1,5})?");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private final LiveSession session;
    private final CommandGateway gateway;
    private final GuestApi guests;
    private final StreamHub hub;
    private final ReachableAddresses addresses;
    private final int port;

    public JoinApi(LiveSession session, GuestApi guests, StreamHub hub, ReachableAddresses addresses, int port) {
        this.session = session;
        this.gateway = new CommandGateway(session);
        this.guests = guests;
        this.hub = hub;
        this.addresses = addresses;
        this.port = port;
    }

    /** Gives the caller a seat. A browser that has one keeps it whatever code it sends. */
    public void join(HttpExchange call) throws ApiError {
        var body = call.body();
        var held = guests.credential(call);
        var byTicket = ticket(body);
        var known = byTicket == null ? held : byTicket;
        if (known == null) {
            giveSeat(call, newcomer(call, body));
            return;
        }
        guests.rateLimits().call(known.seat());
        if (byTicket != null && held != null && held.seat() != byTicket.seat()) {
            mergeSeats(held.seat(), byTicket.seat());
        }
        giveSeat(call, known);
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
        var rateLimits = guests.rateLimits();
        if (body.has("key")) {
            if (!isKey(RequestFields.text(body, "key"))) {
                throw ApiError.of(403, "http.wrong_key");
            }
        } else {
            checkCode(call, RequestFields.text(body, "code"));
        }
        rateLimits.join(call.from());
        var token = SeatCookie.freshToken();
        int seat = gateway.submit(new Command.Join(SeatCookie.hash(token))).seat();
        boolean voting = session.state().poll().phase() == Phase.OPEN;
        session.signs().came(seat, RateLimits.name(call.from()), session.now(), voting);
        return new SeatCredential(token, seat);
    }

    private void checkCode(HttpExchange call, String typed) throws ApiError {
        guests.rateLimits().code(call.from());
        if (!plainDigits(typed.strip()).equals(session.state().start().code())) {
            guests.rateLimits().wrongCode(call.from());
            throw ApiError.of(403, "http.wrong_code");
        }
    }

    /** Returns whether that is the room's key, and takes the same time whatever was sent. */
    private boolean isKey(String sent) {
        var key = session.state().start().key();
        return !key.isEmpty()
                && MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
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
    private void mergeSeats(int left, int kept) throws ApiError {
        if (session.state().ended()) {
            return;
        }
        var run = session.state().poll().run();
        var answer = run == null ? null : run.answers().get(left);
        if (run != null && answer != null && (left > kept || !run.answers().containsKey(kept))) {
            submitIfApplicable(new Command.CastAnswer(kept, run.id(), answer));
        }
        submitIfApplicable(new Command.Leave(left));
        hub.leave(left);
    }

    /**
     * Submits a command and ignores a refusal because it no longer fits: the question was closed, or another tab was first.
     */
    private void submitIfApplicable(Command command) throws ApiError {
        if (gateway.ask(command) instanceof Rejected no && (no.reason() == Reason.NOT_SAVED || no.reason() == Reason.BUSY)) {
            throw CommandGateway.refusal(no);
        }
    }

    private void giveSeat(HttpExchange call, SeatCredential held) {
        SeatCookie.give(call.response(), port, held.token());
        call.reply(JSON.objectNode().put("seat", held.seat()));
    }

    /** Replies with the ticket, which gives the page the same seat at another address, and the server's addresses. */
    public void ticket(HttpExchange call) throws ApiError {
        var held = guests.requireCredential(call);
        var reply = JSON.objectNode().put("ticket", held.token()).put("seat", held.seat())
                .put("session", session.state().start().id());
        addresses.now().forEach(reply.putArray("ways")::add);
        call.reply(reply);
    }

    /**
     * Replies with the session's id. This is the only call that pages of other origins may read, since a phone's page asks it
     * of the server's other addresses: those whose host is an address or a name of the local network, no site of the internet.
     */
    public void here(HttpExchange call) {
        var origin = call.header("Origin");
        var headers = call.response().getHeaders().put("Vary", "Origin");
        if (origin != null && LOCAL_ORIGIN.matcher(origin).matches()) {
            headers.put("Access-Control-Allow-Origin", origin).put("Cross-Origin-Resource-Policy", "cross-origin");
        }
        call.reply(JSON.objectNode().put("session", session.state().start().id()));
    }
}
