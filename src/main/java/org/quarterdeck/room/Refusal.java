package org.quarterdeck.room;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** A call is answered with no: the status, and what the caller hears. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;
    private final int status;
    private final transient Map<String, String> headers;
    private final transient ObjectNode body = JsonNodeFactory.instance.objectNode();

    private Refusal(int status, String error, Map<String, String> headers) {
        super(error, null, false, false);
        this.status = status;
        this.headers = headers;
        body.put("error", error);
    }

    static Refusal of(int status, String error) {
        return new Refusal(status, error, Map.of());
    }

    /** Something in the body does not fit. */
    static Refusal badField(String field, String error) {
        var refusal = of(400, error);
        refusal.body.put("field", field);
        return refusal;
    }

    /** Somebody else wrote meanwhile; this is what stands there now. */
    static Refusal stale(String text, int version) {
        var refusal = of(409, "stale");
        refusal.body.put("text", text).put("version", version);
        return refusal;
    }

    static Refusal noSeat() {
        return of(401, "You have no seat in this room: join first.");
    }

    static Refusal notHere() {
        return of(404, "There is nothing here.");
    }

    static Refusal wrongMethod(String allowed) {
        return new Refusal(405, "This takes " + allowed + " only.", Map.of("Allow", allowed));
    }

    static Refusal tooMany(long secondsToWait) {
        return new Refusal(429, "That was too much at once: wait a moment.", Map.of("Retry-After", Long.toString(secondsToWait)));
    }

    /** The rest of the request is not waited for. */
    static Refusal hangUp(int status, String error) {
        return new Refusal(status, error, Map.of("Connection", "close"));
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    ObjectNode body() {
        return body;
    }
}
