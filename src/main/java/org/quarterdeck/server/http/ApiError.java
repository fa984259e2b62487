package org.quarterdeck.server.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Refuses a request with an HTTP status and a message for the caller. */
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

    /** Returns the error for an invalid field of the body. */
    public static ApiError badField(String field, String error) {
        var refusal = of(400, error);
        refusal.body.put("field", field);
        return refusal;
    }

    /** Returns the error for a text that was changed meanwhile, with the current text. */
    public static ApiError stale(String text, int version) {
        var refusal = of(409, "stale");
        refusal.body.put("text", text).put("version", version);
        return refusal;
    }

    public static ApiError noSeat() {
        return of(401, "You have no seat in this room: join first.");
    }

    public static ApiError notFound() {
        return of(404, "There is nothing here.");
    }

    public static ApiError wrongMethod(String allowed) {
        return new ApiError(405, "This takes " + allowed + " only.", Map.of("Allow", allowed));
    }

    public static ApiError tooMany(long secondsToWait) {
        return new ApiError(429, "That was too much at once: wait a moment.",
                Map.of("Retry-After", Long.toString(secondsToWait)));
    }

    /** Returns an error that closes the connection without waiting for the rest of the request. */
    public static ApiError closing(int status, String error) {
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
