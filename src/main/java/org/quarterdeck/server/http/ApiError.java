package org.quarterdeck.server.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** A call is answered with no: the status, and what the caller hears. */
public final class ApiError extends Exception {

    private static final long serialVersionUID = 1;
    private final int status;
    private final transient Map<String, String> headers;
    private final transient ObjectNode body = JsonNodeFactory.instance.objectNode();

    private ApiError(int status, String error, Map<String, String> headers) {
        super(error, null, false, false);
        this.status = status;
        this.headers = headers;
        body.put("error", error);
    }

    public static ApiError of(int status, String error) {
        return new ApiError(status, error, Map.of());
    }

    /** Something in the body does not fit. */
    public static ApiError badField(String field, String error) {
        var refusal = of(400, error);
        refusal.body.put("field", field);
        return refusal;
    }

    /** Somebody else wrote meanwhile; this is what stands there now. */
    public static ApiError stale(String text, int version) {
        var refusal = of(409, "stale");
        refusal.body.put("text", text).put("version", version);
        return refusal;
    }

    public static ApiError noSeat() {
        return of(401, "You have no seat in this room: join first.");
    }

    public static ApiError notHere() {
        return of(404, "There is nothing here.");
    }

    public static ApiError wrongMethod(String allowed) {
        return new ApiError(405, "This takes " + allowed + " only.", Map.of("Allow", allowed));
    }

    public static ApiError tooMany(long secondsToWait) {
        return new ApiError(429, "That was too much at once: wait a moment.",
                Map.of("Retry-After", Long.toString(secondsToWait)));
    }

    /** The rest of the request is not waited for. */
    public static ApiError hangUp(int status, String error) {
        return new ApiError(status, error, Map.of("Connection", "close"));
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
